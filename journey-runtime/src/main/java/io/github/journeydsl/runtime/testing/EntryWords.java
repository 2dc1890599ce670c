package io.github.journeydsl.runtime.testing;

import io.github.journeydsl.core.model.JourneyMap;
import io.github.journeydsl.core.problem.Message;
import io.github.journeydsl.runtime.log.Decision;
import io.github.journeydsl.runtime.log.LogEntry;
import io.github.journeydsl.runtime.log.Notice;
import io.github.journeydsl.runtime.log.Origin;
import io.github.journeydsl.runtime.log.Send;
import java.util.Locale;
import java.util.Optional;

/** Lines of the log in words, as far as they help to understand a test. */
final class EntryWords {

  private EntryWords() {}

  static Optional<Message> of(LogEntry entry, JourneyMap map, TestTimes times) {
    if (entry instanceof Notice notice) {
      return of(notice, map);
    }
    if (entry instanceof Send send && !(send.decision() instanceof Decision.Sent)) {
      return Optional.of(TestMessages.message(
          "entry.held", EffectWords.of(Occurrence.sending(send)), DecisionWords.of(send, times)));
    }
    return Occurrence.of(0, entry).map(one -> Message.plain(EffectWords.of(one.effect())));
  }

  private static Optional<Message> of(Notice notice, JourneyMap map) {
    String scenario = notice.origin().map(Origin::scenario).orElse("");
    return switch (notice.kind()) {
      case ENTERED -> Optional.of(TestMessages.message("entry.entered", scenario));
      case LEFT -> Optional.of(TestMessages.message("entry.left", scenario, leaving(notice)));
      case CHOSE ->
        notice
            .origin()
            .map(step -> step.step() + ": " + WayWords.of(map, step, notice.detail()))
            .map(Message::plain);
      case HANDOFF_LATE -> Optional.of(TestMessages.message("entry.late", scenario));
      case HANDOFF_CLOSED ->
        Optional.of(TestMessages.message("entry.closed", scenario, notice.detail()));
      case GOAL -> Optional.of(TestMessages.message("entry.goal", scenario, notice.detail()));
      case SCORE -> Optional.of(Message.plain("score " + notice.detail()));
      case QUARANTINED ->
        Optional.of(TestMessages.message("entry.quarantined", scenario, notice.detail()));
      case FAR_FUTURE -> Optional.of(TestMessages.message("entry.far-future", notice.detail()));
      case UNKNOWN_NAME -> Optional.of(TestMessages.message("entry.unknown", notice.detail()));
      // of no help here, or never in the log of a test
      case STAGE,
          CONSENT,
          DESCRIBED,
          ATTRIBUTE,
          UNKNOWN_LEAD,
          DUPLICATE,
          LATE,
          NOT_ENTERED,
          OVERDUE,
          MIGRATED,
          DELETED -> Optional.empty();
    };
  }

  private static Message leaving(Notice notice) {
    String detail = notice.detail().toLowerCase(Locale.ROOT);
    return switch (detail) {
      case "completed" -> TestMessages.message("left.completed");
      case "exit" -> Message.plain("exit");
      default -> Message.plain(notice.detail());
    };
  }
}

package io.github.journeydsl.runtime.testing;

import io.github.journeydsl.core.problem.Message;
import io.github.journeydsl.core.scenariotest.Expected;
import io.github.journeydsl.core.scenariotest.ExpectedEffect;
import io.github.journeydsl.core.scenariotest.Given;
import io.github.journeydsl.runtime.log.Decision;
import io.github.journeydsl.runtime.log.LogEntry;
import io.github.journeydsl.runtime.log.Send;
import io.github.journeydsl.runtime.testing.TimelineRow.Kind;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Lays what a test says beside what happened. */
final class Timeline {

  private record Ranked(Instant at, int rank, TimelineRow row) {}

  private static final int GIVEN = 0;
  private static final int HAPPENED = 1;
  private static final int BEHIND = 2;

  private final TestResult result;
  private final TestTimes times;
  private final Map<Integer, ExpectationResult> byEntry = new HashMap<>();
  private final List<Ranked> rows = new ArrayList<>();

  Timeline(TestResult result) {
    this.result = result;
    this.times = new TestTimes(result.zone());
  }

  List<TimelineRow> rows() {
    result.expectations().forEach(one -> one.entry().ifPresent(at -> byEntry.put(at, one)));
    result.test().given().forEach(this::add);
    Set<ExpectationResult> beside = besides();
    for (int place = 0; place < result.log().size(); place++) {
      add(place, result.log().get(place));
    }
    for (ExpectationResult one : result.expectations()) {
      if (one.expected().isPresent() && one.entry().isEmpty() && !beside.contains(one)) {
        add(one, one.expected().get());
      }
    }
    return rows.stream()
        .sorted(Comparator.comparing(Ranked::at).thenComparingInt(Ranked::rank))
        .map(Ranked::row)
        .toList();
  }

  /** Puts unmet lines beside a send of theirs that was held back at the same instant. */
  private Set<ExpectationResult> besides() {
    Set<ExpectationResult> beside = new HashSet<>();
    for (int place = 0; place < result.log().size(); place++) {
      if (result.log().get(place) instanceof Send send
          && !(send.decision() instanceof Decision.Sent)) {
        int at = place;
        result.failed().stream()
            .filter(one -> !beside.contains(one) && isOf(one, send))
            .findFirst()
            .ifPresent(one -> {
              beside.add(one);
              byEntry.put(at, one);
            });
      }
    }
    return beside;
  }

  private boolean isOf(ExpectationResult line, Send send) {
    return line.expected()
        .filter(one -> times.instant(one.at()).equals(send.at()))
        .filter(one -> one.effect().equals(Occurrence.sending(send)))
        .isPresent();
  }

  private void add(Given given) {
    row(
        given.at(),
        GIVEN,
        Kind.GIVEN,
        Optional.of(Message.plain("given " + GivenWords.of(given))),
        Optional.empty());
  }

  private void add(int place, LogEntry entry) {
    Optional<Message> words = EntryWords.of(entry, result.map(), times);
    if (words.isEmpty()) {
      return;
    }
    @Nullable ExpectationResult line = byEntry.get(place);
    Optional<Message> said =
        Optional.ofNullable(line).flatMap(ExpectationResult::expected).map(Timeline::words);
    // beside the line of a send that was held back, the send itself need not be said again
    Optional<Message> happened = line != null && !line.holds() && entry instanceof Send send
        ? Optional.of(DecisionWords.of(send, times))
        : words;
    row(times.local(entry.at()), HAPPENED, kind(line, place, entry), said, happened);
  }

  private Kind kind(@Nullable ExpectationResult line, int place, LogEntry entry) {
    if (line != null) {
      return line.holds() ? Kind.MET : Kind.MISSING;
    }
    boolean sent = Occurrence.of(place, entry)
        .filter(one -> one.effect() instanceof ExpectedEffect.Send)
        .isPresent();
    return sent && result.test().noMoreSends() ? Kind.UNEXPECTED : Kind.OTHER;
  }

  private void add(ExpectationResult line, Expected expected) {
    boolean isScore = expected.effect() instanceof ExpectedEffect.Score;
    Optional<Message> happened = !isScore
        ? Optional.empty()
        : line.holds()
            ? Optional.of(Message.plain(EffectWords.of(expected.effect())))
            : line.instead();
    Kind kind = line.holds() ? Kind.MET : Kind.MISSING;
    row(expected.at(), BEHIND, kind, Optional.of(words(expected)), happened);
  }

  private static Message words(Expected expected) {
    return Message.plain("expect " + EffectWords.of(expected.effect()));
  }

  private void row(
      LocalDateTime at, int rank, Kind kind, Optional<Message> said, Optional<Message> happened) {
    rows.add(new Ranked(times.instant(at), rank, new TimelineRow(at, kind, said, happened)));
  }
}

package io.github.journeydsl.runtime.testing;

import io.github.journeydsl.core.model.JourneyMap;
import io.github.journeydsl.core.problem.Message;
import io.github.journeydsl.core.scenariotest.Expected;
import io.github.journeydsl.core.scenariotest.ExpectedEffect;
import io.github.journeydsl.runtime.log.Decision;
import io.github.journeydsl.runtime.log.LogEntry;
import io.github.journeydsl.runtime.log.Send;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Says what happened instead of what was expected: what comes nearest to it.
 *
 * @param map the map
 * @param times the times of the test
 * @param log all that happened
 * @param occurrences what of it a test could expect
 * @param met what other lines are met by
 */
record Instead(
    JourneyMap map,
    TestTimes times,
    List<LogEntry> log,
    List<Occurrence> occurrences,
    Set<Occurrence> met) {

  Message of(Expected line) {
    Instant at = times.instant(line.at());
    return Stream.<Optional<Message>>of(
            heldBack(line, at),
            otherTime(line, at, one -> !met.contains(one)),
            heldBackOtherwise(line, at),
            otherEffect(line, at),
            taken(line, at),
            otherTime(line, at, met::contains))
        .flatMap(Optional::stream)
        .findFirst()
        .orElseGet(() -> never(line));
  }

  /** A send that was due at that instant and did not go out. */
  private Optional<Message> heldBack(Expected line, Instant at) {
    return held(line)
        .filter(send -> send.at().equals(at))
        .reduce((first, second) -> second)
        .map(send -> DecisionWords.of(send, times));
  }

  private Optional<Message> heldBackOtherwise(Expected line, Instant at) {
    return held(line)
        .min(nearest(at, Send::at))
        .map(send -> TestMessages.message(
            "instead.held-at", times.text(send.at()), DecisionWords.of(send, times)));
  }

  private Stream<Send> held(Expected line) {
    return log.stream()
        .filter(Send.class::isInstance)
        .map(Send.class::cast)
        .filter(send -> !(send.decision() instanceof Decision.Sent))
        .filter(send -> Occurrence.sending(send).equals(line.effect()));
  }

  private Optional<Message> otherTime(Expected line, Instant at, Predicate<Occurrence> which) {
    return occurrences.stream()
        .filter(one -> one.effect().equals(line.effect()) && which.test(one))
        .min(nearest(at, Occurrence::at))
        .map(one -> TestMessages.message(
            met.contains(one) ? "instead.only-at" : "instead.at", times.text(one.at())));
  }

  /** It happened, but less often than it is expected. */
  private Optional<Message> taken(Expected line, Instant at) {
    long count = occurrences.stream()
        .filter(one -> one.at().equals(at) && one.effect().equals(line.effect()))
        .count();
    return count == 0
        ? Optional.empty()
        : Optional.of(TestMessages.message("instead.fewer", count));
  }

  /** Something of the same kind at that instant. */
  private Optional<Message> otherEffect(Expected line, Instant at) {
    return occurrences.stream()
        .filter(one -> one.at().equals(at) && !met.contains(one))
        .filter(one -> one.effect().getClass() == line.effect().getClass())
        .filter(one -> !one.effect().equals(line.effect()))
        .findFirst()
        .map(one -> TestMessages.message("instead.effect", EffectWords.of(one.effect())));
  }

  private Message never(Expected line) {
    if (line.effect() instanceof ExpectedEffect.Exit) {
      return TestMessages.message("instead.no-exit");
    }
    List<String> scenarios = Sources.of(map, line.effect());
    List<String> events = Sources.events(map, line.effect());
    if (scenarios.isEmpty()) {
      return events.isEmpty()
          ? TestMessages.message("instead.no-source")
          : TestMessages.message("instead.no-event", oneOf(events));
    }
    boolean entered = Sources.entered(log).stream().anyMatch(scenarios::contains);
    Message never =
        TestMessages.message(entered ? "instead.never" : "instead.not-entered", oneOf(scenarios));
    return events.isEmpty()
        ? never
        : TestMessages.message("instead.event-too", never, oneOf(events));
  }

  private static Message oneOf(List<String> names) {
    return Message.oneOf(names.stream().map(Message::plain).toList());
  }

  private static <T> Comparator<T> nearest(Instant at, Function<T, Instant> when) {
    return Comparator.comparing(one -> Duration.between(when.apply(one), at).abs());
  }
}

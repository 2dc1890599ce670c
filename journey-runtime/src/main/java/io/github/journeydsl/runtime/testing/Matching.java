package io.github.journeydsl.runtime.testing;

import io.github.journeydsl.core.model.JourneyMap;
import io.github.journeydsl.core.problem.Message;
import io.github.journeydsl.core.scenariotest.Expected;
import io.github.journeydsl.core.scenariotest.ExpectedEffect;
import io.github.journeydsl.core.scenariotest.ScenarioTest;
import io.github.journeydsl.runtime.log.LogEntry;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds for each line of a test what it is met by; nothing meets two lines. */
final class Matching {

  /** More would hide the first ones. */
  private static final int LISTED = 5;

  private record Key(Instant at, ExpectedEffect effect) {}

  private final ScenarioTest test;
  private final TestTimes times;
  private final Map<Instant, BigDecimal> scores;
  private final List<Occurrence> occurrences = new ArrayList<>();
  private final Map<Key, Deque<Occurrence>> left = new HashMap<>();
  private final Map<Integer, Occurrence> met = new HashMap<>();
  private final Instead instead;

  private Matching(
      JourneyMap map,
      ScenarioTest test,
      TestTimes times,
      List<LogEntry> log,
      Map<Instant, BigDecimal> scores) {
    this.test = test;
    this.times = times;
    this.scores = scores;
    for (int place = 0; place < log.size(); place++) {
      Occurrence.of(place, log.get(place)).ifPresent(occurrences::add);
    }
    for (Occurrence one : occurrences) {
      left.computeIfAbsent(new Key(one.at(), one.effect()), key -> new ArrayDeque<>())
          .add(one);
    }
    List<Expected> expected = test.expected();
    for (int index = 0; index < expected.size(); index++) {
      Expected line = expected.get(index);
      @Nullable Deque<Occurrence> same = left.get(new Key(times.instant(line.at()), line.effect()));
      if (same != null && !same.isEmpty()) {
        met.put(index, same.remove());
      }
    }
    this.instead = new Instead(map, times, log, occurrences, Set.copyOf(met.values()));
  }

  static List<ExpectationResult> of(
      JourneyMap map,
      ScenarioTest test,
      TestTimes times,
      List<LogEntry> log,
      Map<Instant, BigDecimal> scores) {
    return new Matching(map, test, times, log, scores).results();
  }

  private List<ExpectationResult> results() {
    List<ExpectationResult> results = new ArrayList<>();
    for (int index = 0; index < test.expected().size(); index++) {
      results.add(result(index, test.expected().get(index)));
    }
    if (test.noMoreSends()) {
      results.add(new ExpectationResult(
          results.size(), Optional.empty(), OptionalInt.empty(), moreSends()));
    }
    return results;
  }

  private ExpectationResult result(int index, Expected line) {
    Optional<Expected> expected = Optional.of(line);
    if (line.effect() instanceof ExpectedEffect.Score score) {
      BigDecimal is = scores.getOrDefault(times.instant(line.at()), BigDecimal.ZERO);
      boolean holds = is.compareTo(BigDecimal.valueOf(score.score())) == 0;
      return new ExpectationResult(
          index,
          expected,
          OptionalInt.empty(),
          holds
              ? Optional.empty()
              : Optional.of(
                  TestMessages.message("instead.score", is.stripTrailingZeros().toPlainString())));
    }
    @Nullable Occurrence by = met.get(index);
    return by == null
        ? new ExpectationResult(index, expected, OptionalInt.empty(), Optional.of(instead.of(line)))
        : new ExpectationResult(index, expected, OptionalInt.of(by.place()), Optional.empty());
  }

  private Optional<Message> moreSends() {
    Set<Occurrence> used = new HashSet<>(met.values());
    List<Occurrence> more = occurrences.stream()
        .filter(one -> one.effect() instanceof ExpectedEffect.Send && !used.contains(one))
        .toList();
    if (more.isEmpty()) {
      return Optional.empty();
    }
    List<Message> listed = more.stream()
        .limit(LISTED)
        .map(one -> Message.plain(times.text(one.at()) + " " + EffectWords.of(one.effect())))
        .toList();
    Message all = Message.listed(listed);
    return Optional.of(
        more.size() > LISTED
            ? TestMessages.message("instead.many-sends", all, more.size() - LISTED)
            : TestMessages.message("instead.more-sends", all));
  }
}

package io.github.journeydsl.runtime.oracle;

import io.github.journeydsl.core.event.EventPattern;
import io.github.journeydsl.core.scoring.ScoreAward;
import io.github.journeydsl.core.scoring.ScoreDecay;
import io.github.journeydsl.core.scoring.Scoring;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Every award that was ever given, and what they are worth at an instant. */
final class ScoreBook {

  private static final int REMEMBERED_PERIODS = 2;
  private static final int KEPT = 1_000;

  private static final BigDecimal LEAST = new BigDecimal("0.000001");

  /** Points given at an instant and known since another, as many as they were. */
  private record Entry(int points, Instant given, Instant known) {}

  private final Optional<Scoring> scoring;
  private final LocalTimes times;
  private final Map<Integer, TreeMap<LocalDate, Integer>> remembered = new HashMap<>();
  private final List<Entry> entries = new ArrayList<>();

  ScoreBook(Optional<Scoring> scoring, LocalTimes times) {
    this.scoring = scoring;
    this.times = times;
  }

  /** What an event earns, given when it occurred, told now; whether anything was given. */
  boolean award(EventPattern event, Instant at, Instant now) {
    boolean given = false;
    List<ScoreAward> awards = scoring.map(Scoring::awards).orElse(List.of());
    for (int i = 0; i < awards.size(); i++) {
      if (awards.get(i).event().equals(event)) {
        int points = left(awards.get(i), i, at);
        if (points != 0) {
          enter(new Entry(points, at, now));
          given = true;
        }
      }
    }
    return given;
  }

  void add(int points, Instant at) {
    enter(new Entry(points, at, at));
  }

  /** With decay the latest awards are kept; those of one instant are one. */
  private void enter(Entry entry) {
    entries.add(entry);
    if (scoring.flatMap(Scoring::decay).isPresent()) {
      TreeMap<Instant, Integer> awards = new TreeMap<>();
      entries.forEach(one -> awards.merge(one.given(), one.points(), Integer::sum));
      awards.values().removeIf(points -> points == 0);
      if (awards.size() > KEPT) {
        entries.removeIf(one -> one.given().equals(awards.firstKey()));
      }
    }
  }

  private int left(ScoreAward award, int place, Instant at) {
    if (award.limit().isEmpty()) {
      return award.points();
    }
    ScoreAward.Limit limit = award.limit().get();
    TreeMap<LocalDate, Integer> used = remembered.computeIfAbsent(place, one -> new TreeMap<>());
    LocalDate period = times.periodOf(at, limit.per());
    int left = limit.points() - used.getOrDefault(period, 0);
    int given = Math.min(Math.abs(award.points()), left);
    used.merge(period, given, Integer::sum);
    while (used.size() > REMEMBERED_PERIODS) {
      used.pollFirstEntry();
    }
    return award.points() < 0 ? -given : given;
  }

  /** What all awards given by then are worth. */
  BigDecimal at(Instant at) {
    return sum(entry -> !entry.given().isAfter(at), at);
  }

  /** The same without those that are given at that very instant. */
  BigDecimal before(Instant at) {
    return sum(entry -> entry.given().isBefore(at), at);
  }

  private BigDecimal sum(Predicate<Entry> counts, Instant at) {
    return entries.stream()
        .filter(counts)
        .map(entry -> worth(entry, at))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private BigDecimal worth(Entry entry, Instant at) {
    BigDecimal points = BigDecimal.valueOf(entry.points());
    if (scoring.flatMap(Scoring::decay).isEmpty()) {
      return points;
    }
    ScoreDecay decay = scoring.get().decay().get();
    BigDecimal kept =
        BigDecimal.valueOf(100).subtract(decay.share().value().value()).movePointLeft(2);
    int periods = 0;
    while (!times.after(entry.given(), decay.every(), periods + 1L).isAfter(at)) {
      periods++;
    }
    return points.multiply(kept.pow(periods));
  }

  /**
   * The first instant later than {@code later} at which an award loses worth: one that was known
   * then, and of which something was left.
   */
  Optional<Instant> nextDecay(Instant later, boolean negativeOnly) {
    Optional<ScoreDecay> decay = scoring.flatMap(Scoring::decay);
    return decay.isEmpty()
        ? Optional.empty()
        : entries.stream()
            .filter(entry -> entry.points() < 0 || !negativeOnly)
            .filter(entry -> worth(entry, later).abs().compareTo(LEAST) >= 0)
            .map(entry ->
                nextDecay(entry, decay.get(), later.isAfter(entry.known()) ? later : entry.known()))
            .min(Instant::compareTo);
  }

  private Instant nextDecay(Entry entry, ScoreDecay decay, Instant later) {
    long periods = 1;
    while (!times.after(entry.given(), decay.every(), periods).isAfter(later)) {
      periods++;
    }
    return times.after(entry.given(), decay.every(), periods);
  }
}

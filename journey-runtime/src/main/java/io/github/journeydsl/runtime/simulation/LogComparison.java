package io.github.journeydsl.runtime.simulation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Who would have got what instead: two versions of a map on the same events.
 *
 * <pre>{@code
 * Outcomes before = new Outcomes();
 * Outcomes after = new Outcomes();
 * Simulation.of(old).run(events, before);
 * Simulation.of(now).run(events, after);
 * LogComparison.between(before, after).leads();
 * }</pre>
 *
 * <p>What a lead gets at the same instant both times is no difference. Of what is left, the first
 * of the old version is compared with the first of the new one, and so on; what finds no partner is
 * gone or new.
 *
 * @param leads the differences of each lead that has any, by instant
 */
public record LogComparison(SortedMap<String, List<Difference>> leads) {

  /** Copies the map. */
  public LogComparison {
    leads = Collections.unmodifiableSortedMap(new TreeMap<>(leads));
  }

  /** What is different. */
  public static LogComparison between(Outcomes before, Outcomes after) {
    TreeSet<String> ids = new TreeSet<>();
    before.leads().forEach(ids::add);
    after.leads().forEach(ids::add);
    SortedMap<String, List<Difference>> leads = new TreeMap<>();
    for (String lead : ids) {
      List<Difference> differences = between(before.of(lead), after.of(lead));
      if (!differences.isEmpty()) {
        leads.put(lead, differences);
      }
    }
    return new LogComparison(leads);
  }

  private static List<Difference> between(
      Map<Outcome, List<Instant>> before, Map<Outcome, List<Instant>> after) {
    TreeSet<Outcome> outcomes = new TreeSet<>(before.keySet());
    outcomes.addAll(after.keySet());
    List<Difference> differences = new ArrayList<>();
    for (Outcome outcome : outcomes) {
      List<Instant> then = before.getOrDefault(outcome, List.of());
      List<Instant> now = after.getOrDefault(outcome, List.of());
      List<Instant> gone = without(then, now);
      List<Instant> come = without(now, then);
      for (int i = 0; i < Math.max(gone.size(), come.size()); i++) {
        differences.add(new Difference(outcome, at(gone, i), at(come, i)));
      }
    }
    differences.sort(Comparator.comparing(Difference::first).thenComparing(Difference::outcome));
    return List.copyOf(differences);
  }

  private static Optional<Instant> at(List<Instant> instants, int index) {
    return index < instants.size() ? Optional.of(instants.get(index)) : Optional.empty();
  }

  /** The instants of one list less those of the other, each as often as it stands there. */
  private static List<Instant> without(List<Instant> some, List<Instant> others) {
    List<Instant> left = new ArrayList<>();
    int other = 0;
    for (Instant one : some) {
      while (other < others.size() && others.get(other).isBefore(one)) {
        other++;
      }
      if (other < others.size() && others.get(other).equals(one)) {
        other++;
      } else {
        left.add(one);
      }
    }
    return left;
  }

  /** How often each outcome is gone, new or shifted, over all leads. */
  public SortedMap<Outcome, Map<Difference.Kind, Long>> totals() {
    SortedMap<Outcome, Map<Difference.Kind, Long>> totals = new TreeMap<>();
    leads
        .values()
        .forEach(differences -> differences.forEach(one -> totals
            .computeIfAbsent(one.outcome(), any -> new EnumMap<>(Difference.Kind.class))
            .merge(one.kind(), 1L, Long::sum)));
    return totals;
  }
}

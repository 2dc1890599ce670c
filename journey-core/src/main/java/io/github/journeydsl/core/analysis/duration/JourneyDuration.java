package io.github.journeydsl.core.analysis.duration;

import io.github.journeydsl.core.approval.LeadTime;
import io.github.journeydsl.core.model.JourneyMap;
import io.github.journeydsl.core.model.Phase;
import io.github.journeydsl.core.value.SpanUnit;
import io.github.journeydsl.core.value.TimeSpanRange;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How long the phases of a journey and the whole of it are expected to take.
 *
 * <pre>{@code
 * JourneyDuration duration = JourneyDuration.of(map);
 * duration.days();      // 63..157 days
 * duration.totals();    // [2..3 months, 1..9 weeks]
 * duration.unknown();   // the phases of which nobody has said how long they take
 * }</pre>
 *
 * <p>An approval runs within its phase. Where it is allowed more time than the phase is expected to
 * take, the phase takes as long as the approval at the most, and the rule
 * {@code approval-exceeds-phase} may tell of it; at the least it takes what is expected, as an
 * approval may be over early.
 *
 * <p>The phases follow each other, so their spans add up. Spans of one unit are added exactly: see
 * {@link #totals()}. In days a month has 28 to 31 and a year 365 or 366, whichever the calendar
 * gives; business days are counted from Monday to Friday, whatever the day they start at. So the
 * days are bounds: no start date gives fewer or more. For each phase there are dates that reach
 * them; for the sum of several there need not be, as no two months in a row have 28 days. Public
 * holidays are not counted, as a map alone does not know them: they make business days longer. A
 * day has 24 hours here, and the whole is rounded outwards to days.
 */
public final class JourneyDuration {

  private final List<PhaseDuration> phases = new ArrayList<>();
  private final Map<SpanUnit, UnitTotal> totals = new EnumMap<>(SpanUnit.class);
  private final DayRange days;

  private JourneyDuration(JourneyMap map) {
    Minutes sum = Minutes.NONE;
    Map<String, LeadTime> leadTimes = new HashMap<>();
    for (Phase phase : map.index().phases().values()) {
      Optional<LeadTime> approval = phase
          .approvalChain()
          .flatMap(map::approvalChain)
          .map(chain -> leadTimes.computeIfAbsent(chain.id(), id -> chain.longestLeadTime()));
      Minutes allowed = approval.map(Minutes::upTo).orElse(Minutes.NONE);
      Optional<Minutes> minutes =
          phase.duration().map(Minutes::of).map(expected -> expected.beside(allowed));
      sum = sum.plus(minutes.orElse(Minutes.NONE));
      phase.duration().ifPresent(this::add);
      phases.add(
          new PhaseDuration(phase.id(), phase.duration(), approval, minutes.map(Minutes::days)));
    }
    days = sum.days();
  }

  private void add(TimeSpanRange range) {
    totals.merge(
        range.unit(),
        new UnitTotal(range.unit(), range.least(), range.most()),
        (one, other) ->
            new UnitTotal(one.unit(), one.least() + other.least(), one.most() + other.most()));
  }

  /** The duration of {@code map}. */
  public static JourneyDuration of(JourneyMap map) {
    return new JourneyDuration(map);
  }

  /** The phases in order, also those of which nothing is said. */
  public List<PhaseDuration> phases() {
    return List.copyOf(phases);
  }

  /** What all phases together take, in days; those of which nothing is known count as nothing. */
  public DayRange days() {
    return days;
  }

  /** What the expected spans of each unit add up to, without approvals, the shortest unit first. */
  public List<UnitTotal> totals() {
    return List.copyOf(totals.values());
  }

  /**
   * The ids of the phases of which nothing is said; where there are some, the whole takes longer.
   */
  public List<String> unknown() {
    return phases.stream()
        .filter(phase -> phase.days().isEmpty())
        .map(PhaseDuration::phase)
        .toList();
  }
}

package io.github.journeydsl.runtime.internal.run;

import io.github.journeydsl.core.scoring.ScoreAward;
import io.github.journeydsl.core.scoring.ScoreDecay;
import io.github.journeydsl.core.scoring.ScoreStage;
import io.github.journeydsl.core.scoring.Scoring;
import io.github.journeydsl.core.value.CalendarPeriod;
import io.github.journeydsl.core.value.TimeSpan;
import io.github.journeydsl.runtime.internal.code.Scenario;
import io.github.journeydsl.runtime.internal.code.Trigger;
import io.github.journeydsl.runtime.internal.compile.Names;
import io.github.journeydsl.runtime.internal.state.Awards;
import io.github.journeydsl.runtime.internal.state.Lead;
import io.github.journeydsl.runtime.internal.time.Clockwork;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What events are worth, what is left of it with time, and which scores matter. */
public final class ScoreRules {

  /**
   * Exact for five hundred spans of a decay by whole percents; behind that nothing is left anyway.
   */
  private static final MathContext DIGITS = new MathContext(1_000, RoundingMode.HALF_EVEN);

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final Clockwork clockwork;
  private final List<List<Award>> awards = new ArrayList<>();
  private final List<ScoreStage> stages;
  private final int[] thresholds;
  private final @Nullable TimeSpan span;
  private final BigDecimal left;
  private int usages;

  ScoreRules(
      Optional<Scoring> scoring, List<Scenario> scenarios, Clockwork clockwork, Names names) {
    this.clockwork = clockwork;
    List<ScoreAward> all = scoring.map(Scoring::awards).orElse(List.of());
    all.forEach(award -> names.events.number(award.event()));
    for (int event = 0; event < names.events.size(); event++) {
      awards.add(new ArrayList<>());
    }
    for (ScoreAward award : all) {
      awards.get(names.events.number(award.event())).add(award(award));
    }
    stages = scoring.map(Scoring::stages).orElse(List.of());
    TreeSet<Integer> crossed = new TreeSet<>();
    for (Scenario scenario : scenarios) {
      for (Trigger trigger : scenario.entry().triggers()) {
        Integer threshold = trigger.threshold();
        if (threshold != null) {
          crossed.add(threshold);
        }
      }
    }
    thresholds = crossed.stream().mapToInt(Integer::intValue).toArray();
    Optional<ScoreDecay> decay = scoring.flatMap(Scoring::decay);
    span = decay.map(ScoreDecay::every).orElse(null);
    BigDecimal share = decay.map(one -> one.share().value().value()).orElse(BigDecimal.ZERO);
    left = HUNDRED.subtract(share).divide(HUNDRED);
  }

  private Award award(ScoreAward award) {
    return award.limit().isEmpty()
        ? new Award(award.points(), 0, null, -1)
        : new Award(
            award.points(), award.limit().get().points(), award.limit().get().per(), usages++);
  }

  int usages() {
    return usages;
  }

  List<Award> awards(int event) {
    return event < awards.size() ? awards.get(event) : List.of();
  }

  /** Whether the awards with a limit are the same as those of other rules. */
  boolean sameLimits(ScoreRules other) {
    return awards.stream()
        .flatMap(List::stream)
        .toList()
        .equals(other.awards.stream().flatMap(List::stream).toList());
  }

  List<ScoreStage> stages() {
    return stages;
  }

  /** The scores whose crossing lets leads into a scenario, the lowest first. */
  int[] thresholds() {
    return thresholds;
  }

  /** Whether points lose their worth. */
  public boolean decays() {
    return span != null;
  }

  /** Gives points. */
  public void give(Lead lead, long points, long at) {
    if (points == 0) {
      return;
    }
    if (span == null) {
      lead.points += points;
    } else {
      lead.awards.add(at, points);
    }
  }

  /** The points of an award at an instant, less what a limit takes. */
  long worth(Award award, Lead lead, long at) {
    if (award.per() == null) {
      return award.points();
    }
    long period = period(award.per(), clockwork.localDate(at));
    long given = lead.usage(award.usage()).take(period, Math.abs(award.points()), award.most());
    return award.points() < 0 ? -given : given;
  }

  private static long period(CalendarPeriod per, LocalDate day) {
    return switch (per) {
      case DAY -> day.toEpochDay();
      case WEEK -> day.with(DayOfWeek.MONDAY).toEpochDay();
      case MONTH -> day.getYear() * 12L + day.getMonthValue();
      case YEAR -> day.getYear();
    };
  }

  /** The score at an instant. */
  public BigDecimal at(Lead lead, long at) {
    return at(lead, at, Long.MAX_VALUE);
  }

  /** The score at an instant, without what was awarded at {@code before} or later. */
  BigDecimal at(Lead lead, long at, long before) {
    if (span == null) {
      return BigDecimal.valueOf(lead.points);
    }
    BigDecimal sum = BigDecimal.ZERO;
    Awards given = lead.awards;
    for (int award = 0; award < given.size() && given.at(award) < before; award++) {
      long passed = clockwork.wholeSpans(given.at(award), at, span);
      BigDecimal points = BigDecimal.valueOf(given.points(award));
      sum = sum.add(passed == 0 ? points : points.multiply(remains(passed), DIGITS));
    }
    return sum.signum() == 0 ? BigDecimal.ZERO : sum.stripTrailingZeros();
  }

  private BigDecimal remains(long spans) {
    return left.pow((int) Math.min(spans, 999_999_999L), DIGITS);
  }

  /**
   * The next instant after another at which the score changes by itself.
   *
   * @param onlyUpwards whether only points below zero count, whose fading lets the score rise
   */
  long nextChange(Lead lead, long after, boolean onlyUpwards) {
    long next = Clockwork.NEVER;
    if (span == null) {
      return next;
    }
    Awards given = lead.awards;
    for (int award = 0; award < given.size(); award++) {
      if (!onlyUpwards || given.points(award) < 0) {
        long passed = clockwork.wholeSpans(given.at(award), after, span);
        next = Math.min(next, clockwork.plus(given.at(award), span, passed + 1));
      }
    }
    return next;
  }
}

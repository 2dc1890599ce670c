package io.github.journeydsl.runtime.cases;

import io.github.journeydsl.core.policy.SendCap;
import io.github.journeydsl.core.policy.SendDays;
import io.github.journeydsl.core.policy.SendPolicy;
import io.github.journeydsl.core.policy.SendPolicyBuilder;
import io.github.journeydsl.core.policy.SendWindow;
import io.github.journeydsl.core.scoring.ScoreAward;
import io.github.journeydsl.core.scoring.ScoreDecay;
import io.github.journeydsl.core.scoring.ScoreStage;
import io.github.journeydsl.core.scoring.Scoring;
import io.github.journeydsl.core.scoring.ScoringBuilder;
import io.github.journeydsl.core.value.CalendarPeriod;
import io.github.journeydsl.core.value.DateRange;
import io.github.journeydsl.core.value.Decimal;
import io.github.journeydsl.core.value.Percent;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;

/** What may be sent, and what the score is made of. */
final class Policies {

  private Policies() {}

  static Arbitrary<SendPolicy> policy(LocalDate day) {
    Arbitrary<List<String>> consent =
        Arbitraries.of(Pools.CHANNELS).list().uniqueElements().ofMaxSize(2);
    Arbitrary<SendCap> cap =
        Combinators.combine(Arbitraries.integers().between(1, 3), Pools.spans()).as(SendCap::of);
    return Builders.withBuilder(SendPolicy::builder)
        .use(consent)
        .in(SendPolicyBuilder::consentChannels)
        .use(window())
        .withProbability(0.7)
        .in((policy, window) -> policy.window(window))
        .use(cap.list().ofMaxSize(2))
        .in(SendPolicyBuilder::caps)
        .use(holidays(day).list().ofMaxSize(1))
        .in(SendPolicyBuilder::holidays)
        .build(SendPolicyBuilder::build);
  }

  private static Arbitrary<SendWindow> window() {
    Arbitrary<LocalTime> time = Arbitraries.of(
        LocalTime.of(9, 0),
        LocalTime.of(18, 0),
        LocalTime.MIDNIGHT,
        LocalTime.of(2, 0),
        LocalTime.of(1, 15));
    Arbitrary<SendDays> days = Arbitraries.oneOf(
        Arbitraries.create(SendDays.Every::new),
        Arbitraries.create(SendDays.Business::new),
        Arbitraries.of(DayOfWeek.class)
            .list()
            .ofMinSize(1)
            .ofMaxSize(3)
            .map(SendDays.Weekdays::new));
    return Combinators.combine(time, time, days).as(SendWindow::of);
  }

  private static Arbitrary<DateRange> holidays(LocalDate day) {
    return Arbitraries.integers()
        .between(0, 10)
        .map(after -> DateRange.of(day.plusDays(after), day.plusDays(after + after % 3)));
  }

  static Arbitrary<Scoring> scoring() {
    Arbitrary<ScoreAward.Limit> limit = Combinators.combine(
            Arbitraries.of(5, 25, 30), Arbitraries.of(CalendarPeriod.class))
        .as(ScoreAward.Limit::new);
    Arbitrary<ScoreAward> award = Combinators.combine(
            Pools.events(), Arbitraries.of(10, 20, 30, -10, -25), limit.optional(0.4))
        .as(ScoreAward::new);
    Arbitrary<ScoreDecay> decay = Combinators.combine(
            Arbitraries.of(Percent.of(50), Percent.of(10), new Percent(Decimal.of("12.5"))),
            Pools.spans()
                .filter(span ->
                    span.unit().compareTo(io.github.journeydsl.core.value.SpanUnit.DAY) >= 0))
        .as(ScoreDecay::new);
    return Builders.withBuilder(Scoring::builder)
        .use(award.list().ofMinSize(1).ofMaxSize(4))
        .in(ScoringBuilder::awards)
        .use(decay)
        .withProbability(0.5)
        .in((scoring, one) -> scoring.decay(one))
        .use(Arbitraries.of(10, 20, 40))
        .withProbability(0.5)
        .in((scoring, threshold) -> scoring.addStage(new ScoreStage("hot", threshold)))
        .build(ScoringBuilder::build);
  }
}

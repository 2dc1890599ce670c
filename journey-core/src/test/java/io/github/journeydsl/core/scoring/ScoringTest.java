package io.github.journeydsl.core.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.journeydsl.core.Refusal;
import io.github.journeydsl.core.event.EventPattern;
import io.github.journeydsl.core.value.CalendarPeriod;
import io.github.journeydsl.core.value.Percent;
import io.github.journeydsl.core.value.TimeSpan;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ScoringTest {

  private static final EventPattern EVENT = EventPattern.of("contract-signed");

  @Test
  void anAwardCanBeLimitedPerPeriod() {
    ScoreAward award = ScoreAward.of(EVENT, 1);

    assertThat(award.limit()).isEmpty();
    assertThat(award.atMost(10, CalendarPeriod.MONTH))
        .isEqualTo(
            new ScoreAward(EVENT, 1, Optional.of(new ScoreAward.Limit(10, CalendarPeriod.MONTH))));
  }

  @Test
  void pointsMayBeTakenAway() {
    assertThat(ScoreAward.of(EVENT, -ScoreAward.MOST_POINTS).points()).isNegative();
  }

  @ParameterizedTest
  @MethodSource("attempts")
  void valuesThatMayNotExistAreRefusedByFieldAndValue(Refusal refusal) {
    refusal.happens();
  }

  static Stream<Refusal> attempts() {
    ScoreAward award = ScoreAward.of(EVENT, 1);
    return Stream.of(
        Refusal.of("points", "1000001", () -> ScoreAward.of(EVENT, 1_000_001)),
        Refusal.of("points", "-1000001", () -> ScoreAward.of(EVENT, -1_000_001)),
        Refusal.of("at most", "0", () -> award.atMost(0, CalendarPeriod.DAY)),
        Refusal.of("at most", "1000001", () -> award.atMost(1_000_001, CalendarPeriod.DAY)),
        Refusal.of("decay", "0 days", () -> new ScoreDecay(Percent.of(10), TimeSpan.days(0))),
        Refusal.of(
            "stage",
            "MQL",
            () -> Scoring.builder()
                .addStages(new ScoreStage("MQL", 50), new ScoreStage("MQL", 80))
                .build()));
  }
}

package io.github.journeydsl.core.analysis.duration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.journeydsl.core.Pieces;
import io.github.journeydsl.core.approval.ApprovalChain;
import io.github.journeydsl.core.approval.ApprovalStep;
import io.github.journeydsl.core.approval.ApprovalStepKind;
import io.github.journeydsl.core.approval.Approvers;
import io.github.journeydsl.core.model.JourneyMap;
import io.github.journeydsl.core.model.Phase;
import io.github.journeydsl.core.value.SpanUnit;
import io.github.journeydsl.core.value.TimeSpan;
import io.github.journeydsl.core.value.TimeSpanRange;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JourneyDurationTest {

  @ParameterizedTest
  @CsvSource({
    "1, 1, MONTH, 28..31 days",
    "2, 2, MONTH, 59..62 days",
    "3, 3, MONTH, 89..92 days",
    "12, 12, MONTH, 365..366 days",
    "1, 1, YEAR, 365..366 days",
    "4, 4, YEAR, 1460..1461 days",
    "400, 400, YEAR, 146097 days",
    "1000, 1000, YEAR, 365242..365243 days",
    "2, 4, WEEK, 14..28 days",
    "1, 1, DAY, 1 day",
    "1, 1, BUSINESS_DAY, 1..3 days",
    "5, 5, BUSINESS_DAY, 5..7 days",
    "10, 10, BUSINESS_DAY, 12..14 days",
    "0, 3, MONTH, 0..92 days",
    "36, 72, HOUR, 1..3 days",
    "1, 1, MINUTE, 0..1 day",
  })
  void aSpanIsBoundedInDays(int least, int most, SpanUnit unit, String days) {
    assertThat(JourneyDuration.of(map(TimeSpanRange.of(least, most, unit))).days())
        .hasToString(days);
  }

  @Test
  void hoursAreAddedBeforeTheyBecomeDays() {
    TimeSpanRange shift = TimeSpanRange.of(8, SpanUnit.HOUR);
    assertThat(JourneyDuration.of(map(shift, shift, shift)).days()).isEqualTo(new DayRange(1, 1));
  }

  @Test
  void unitsAreAddedEachForItself() {
    JourneyDuration duration = JourneyDuration.of(map(
        TimeSpanRange.of(2, 4, SpanUnit.WEEK),
        TimeSpanRange.of(1, SpanUnit.MONTH),
        TimeSpanRange.of(1, SpanUnit.WEEK)));
    assertThat(duration.totals())
        .extracting(UnitTotal::toString)
        .containsExactly("3..5 weeks", "1 month");
    assertThat(duration.days()).isEqualTo(new DayRange(21 + 28, 35 + 31));
  }

  @Test
  void anApprovalThatMayTakeLongerMakesItsPhaseLongerAtTheMost() {
    JourneyMap map = withApproval(Optional.of(TimeSpanRange.of(1, 2, SpanUnit.WEEK)));
    PhaseDuration phase = JourneyDuration.of(map).phases().get(0);
    // 10 business days and a month: 14 days and 31
    assertThat(phase.approval().orElseThrow().total(SpanUnit.BUSINESS_DAY)).isEqualTo(10);
    assertThat(phase.days()).contains(new DayRange(7, 14 + 31));
    assertThat(JourneyDuration.of(map).days()).isEqualTo(new DayRange(7, 14 + 31));
  }

  @Test
  void anApprovalWithinItsPhaseChangesNothing() {
    JourneyMap map = withApproval(Optional.of(TimeSpanRange.of(2, 3, SpanUnit.MONTH)));
    assertThat(JourneyDuration.of(map).days()).isEqualTo(new DayRange(59, 92));
  }

  @Test
  void anApprovalAloneDoesNotSayHowLongItsPhaseTakes() {
    JourneyDuration duration = JourneyDuration.of(withApproval(Optional.empty()));
    assertThat(duration.unknown()).containsExactly("purchase");
    assertThat(duration.phases().get(0).approval()).isPresent();
  }

  private static JourneyMap withApproval(Optional<TimeSpanRange> expected) {
    ApprovalChain ringi = ApprovalChain.builder()
        .id("ringi")
        .addStep(step("review", TimeSpan.businessDays(10)))
        .addStep(step("decision", TimeSpan.months(1)))
        .build();
    Phase phase =
        Phase.builder().id("purchase").duration(expected).approvalChain("ringi").build();
    return Pieces.map().addApprovalChain(ringi).addPhase(phase).build();
  }

  private static ApprovalStep step(String id, TimeSpan within) {
    return ApprovalStep.builder()
        .id(id)
        .kind(ApprovalStepKind.APPROVE)
        .approvers(Approvers.of("sato"))
        .within(within)
        .build();
  }

  @Test
  void aPhaseWithoutADurationIsUnknownNotZero() {
    JourneyMap map =
        Pieces.map().addPhases(Pieces.phase("a"), Pieces.phase("b")).build();
    JourneyDuration duration = JourneyDuration.of(map);
    assertThat(duration.unknown()).containsExactly("a", "b");
    assertThat(duration.phases()).allMatch(phase -> phase.days().isEmpty());
    assertThat(JourneyDuration.of(map(TimeSpanRange.of(0, SpanUnit.DAY))).unknown())
        .isEmpty();
  }

  @Test
  void thousandsOfPhasesOfAThousandYearsDoNotOverflow() {
    TimeSpanRange longest = TimeSpanRange.of(SpanUnit.YEAR.most(), SpanUnit.YEAR);
    JourneyDuration duration = JourneyDuration.of(
        map(Stream.generate(() -> longest).limit(10_000).toArray(TimeSpanRange[]::new)));
    assertThat(duration.days()).isEqualTo(new DayRange(3_652_420_000L, 3_652_430_000L));
    assertThat(duration.totals())
        .containsExactly(new UnitTotal(SpanUnit.YEAR, 10_000_000, 10_000_000));
  }

  @Test
  void boundsOfDaysAreInOrder() {
    assertThatIllegalArgumentException().isThrownBy(() -> new DayRange(2, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> new DayRange(-1, 1));
  }

  private static JourneyMap map(TimeSpanRange... ranges) {
    List<Phase> phases = Stream.iterate(0, i -> i < ranges.length, i -> i + 1)
        .map(i -> Phase.builder().id("p" + i).duration(ranges[i]).build())
        .toList();
    return Pieces.map().addAllPhases(phases).build();
  }
}

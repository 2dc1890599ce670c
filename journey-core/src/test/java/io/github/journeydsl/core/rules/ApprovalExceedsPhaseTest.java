package io.github.journeydsl.core.rules;

import static io.github.journeydsl.core.rules.ApprovalPieces.decide;
import static io.github.journeydsl.core.rules.ApprovalPieces.when;
import static io.github.journeydsl.core.rules.ApprovalPieces.yen;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.journeydsl.core.Pieces;
import io.github.journeydsl.core.approval.AmountCondition;
import io.github.journeydsl.core.approval.ApprovalStep;
import io.github.journeydsl.core.diagnostic.Diagnostic;
import io.github.journeydsl.core.diagnostic.Severity;
import io.github.journeydsl.core.model.JourneyMap;
import io.github.journeydsl.core.model.Phase;
import io.github.journeydsl.core.value.SpanUnit;
import io.github.journeydsl.core.value.TimeSpan;
import io.github.journeydsl.core.value.TimeSpanRange;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ApprovalExceedsPhaseTest {

  private static final String RULE = "approval-exceeds-phase";

  @Test
  void anApprovalThatOutlastsItsPhaseIsFoundAtThePhase() {
    JourneyMap map = map(
        TimeSpanRange.of(1, 2, SpanUnit.WEEK),
        taking("a", TimeSpan.businessDays(10)),
        taking("b", TimeSpan.days(1)),
        taking("c", TimeSpan.businessDays(4)));
    Diagnostic found = Verdict.only(RULE, map);

    assertThat(found.element()).hasToString("Optional[phase buying]");
    assertThat(found.property()).contains("approval");
    assertThat(found.value()).contains("ringi");
    assertThat(found.message())
        .hasToString("approval chain ringi can take 1 day, 14 business days,"
            + " while phase buying lasts 2 weeks at most");
    assertThat(found.message().in(Locale.JAPANESE))
        .isEqualTo("稟議「ringi」には最長で1日、14営業日かかるが、フェーズ「buying」は長くても2週間");
    assertThat(Verdict.related(found)).containsExactly("approval ringi");
    assertThat(found.severity()).isEqualTo(Severity.WARNING);
    assertThat(found.help()).isPresent();
  }

  @ParameterizedTest(name = "{0} {1} in {2} {3}")
  @CsvSource({
    "10, BUSINESS_DAY, 13, DAY, true",
    "10, BUSINESS_DAY, 14, DAY, false",
    "3, BUSINESS_DAY, 3, DAY, false",
    "21, BUSINESS_DAY, 20, BUSINESS_DAY, true",
    "20, BUSINESS_DAY, 20, BUSINESS_DAY, false",
    "24, BUSINESS_DAY, 1, MONTH, true",
    "23, BUSINESS_DAY, 1, MONTH, false",
    "32, DAY, 1, MONTH, true",
    "31, DAY, 1, MONTH, false",
    "1, MONTH, 28, DAY, false",
    "1, MONTH, 27, DAY, true",
    "13, MONTH, 12, MONTH, true",
    "12, MONTH, 12, MONTH, false",
    "2, MONTH, 1, MONTH, true",
    "2, YEAR, 1, YEAR, true",
    "72, HOUR, 2, DAY, true",
    "72, HOUR, 3, DAY, false",
    "71, HOUR, 2, DAY, false"
  })
  void onlyWhatIsSureWithoutADateIsFound(
      int time, SpanUnit of, int phase, SpanUnit phaseOf, boolean found) {
    JourneyMap map = map(TimeSpanRange.of(phase, phaseOf), taking("a", TimeSpan.of(time, of)));

    assertThat(Verdict.of(RULE, map)).hasSize(found ? 1 : 0);
  }

  @Test
  void theSlowestRouteCounts() {
    ApprovalStep small = when(taking("small", TimeSpan.days(5)), AmountCondition.below(yen(10)));
    ApprovalStep large = when(taking("large", TimeSpan.days(9)), AmountCondition.atLeast(yen(10)));

    assertThat(Verdict.of(RULE, map(TimeSpanRange.of(9, SpanUnit.DAY), small, large)))
        .isEmpty();
    assertThat(Verdict.only(RULE, map(TimeSpanRange.of(8, SpanUnit.DAY), small, large))
            .message()
            .toString())
        .contains("can take 9 days,");
  }

  @Test
  void withoutADurationOrAChainThereIsNothingToCompare() {
    Phase open = Phase.builder().id("open").approvalChain("ringi").build();
    Phase lost = Phase.builder()
        .id("lost")
        .duration(TimeSpanRange.of(1, SpanUnit.DAY))
        .approvalChain("nowhere")
        .build();
    JourneyMap map = map(TimeSpanRange.of(1, SpanUnit.DAY), decide("a", "p")).toBuilder()
        .addPhases(open, lost)
        .build();

    assertThat(Verdict.of(RULE, map)).isEmpty();
  }

  private static ApprovalStep taking(String id, TimeSpan time) {
    return decide(id, "p").toBuilder().within(time).build();
  }

  private static JourneyMap map(TimeSpanRange duration, ApprovalStep... steps) {
    return Pieces.map()
        .addPhase(Phase.builder()
            .id("buying")
            .duration(duration)
            .approvalChain("ringi")
            .build())
        .addApprovalChain(ApprovalPieces.chain(steps))
        .build();
  }
}

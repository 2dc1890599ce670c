package io.github.journeydsl.core.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.journeydsl.core.Pieces;
import io.github.journeydsl.core.model.JourneyMap;
import io.github.journeydsl.core.model.Opportunity;
import io.github.journeydsl.core.value.Decimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OpportunityMatrixTest {

  @ParameterizedTest
  @CsvSource({"4,4,QUICK_WIN", "4,3,BIG_BET", "3,4,FILL_IN", "3,3,RECONSIDER", "5,1,BIG_BET"})
  void theUsualCutIsThreeAndAHalf(int impact, int ease, Quadrant quadrant) {
    OpportunityMatrix matrix = OpportunityMatrix.of(map(rated("a", impact, ease)));
    assertThat(matrix.cut()).isEqualTo(Decimal.of("3.5"));
    assertThat(matrix.in(quadrant)).extracting(r -> r.opportunity().id()).containsExactly("a");
  }

  @Test
  void aRatingOfTheCutIsLarge() {
    JourneyMap map = map(rated("a", 3, 3));
    assertThat(OpportunityMatrix.of(map, Decimal.of(3)).in(Quadrant.QUICK_WIN)).hasSize(1);
    assertThat(OpportunityMatrix.of(map, Decimal.of("3.01")).in(Quadrant.RECONSIDER))
        .hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0.9", "5.1", "-1"})
  void aCutThatNoRatingCanMeetIsRefused(String cut) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> OpportunityMatrix.of(map(), Decimal.of(cut)));
  }

  @Test
  void theRankingGoesByQuadrantThenBySumThenByImpactThenAsInTheMap() {
    JourneyMap map = map(
        rated("reconsider", 3, 3),
        rated("big", 5, 3),
        rated("quick-easy", 4, 5),
        rated("fill", 3, 5),
        rated("quick-again", 4, 5),
        rated("quick-strong", 5, 4),
        rated("best", 5, 5));
    assertThat(ids(OpportunityMatrix.of(map)))
        .containsExactly(
            "best", "quick-strong", "quick-easy", "quick-again", "big", "fill", "reconsider");
  }

  @Test
  void whatIsNotRatedInBothStandsApart() {
    Opportunity none = Opportunity.builder().id("none").build();
    Opportunity half = Opportunity.builder().id("half").impact(5).build();
    OpportunityMatrix matrix = OpportunityMatrix.of(map(none, rated("a", 1, 1), half));
    assertThat(matrix.unrated()).containsExactly(none, half);
    assertThat(ids(matrix)).containsExactly("a");
  }

  private static List<String> ids(OpportunityMatrix matrix) {
    return matrix.ranking().stream().map(rated -> rated.opportunity().id()).toList();
  }

  private static Opportunity rated(String id, int impact, int ease) {
    return Opportunity.builder().id(id).impact(impact).ease(ease).build();
  }

  private static JourneyMap map(Opportunity... opportunities) {
    return Pieces.map().addOpportunities(opportunities).build();
  }
}

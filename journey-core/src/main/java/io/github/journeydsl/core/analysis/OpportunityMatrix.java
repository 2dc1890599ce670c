package io.github.journeydsl.core.analysis;

import io.github.journeydsl.core.model.JourneyMap;
import io.github.journeydsl.core.model.Opportunity;
import io.github.journeydsl.core.validation.RuleThresholds;
import io.github.journeydsl.core.value.Decimal;
import java.util.Comparator;
import java.util.List;

/**
 * The opportunities (改善策) of a map by impact and ease, in four quadrants, and which of them to take
 * up first.
 *
 * <pre>{@code
 * OpportunityMatrix matrix = OpportunityMatrix.of(map);
 * matrix.in(Quadrant.QUICK_WIN);   // impact and ease are 3.5 or more
 * matrix.ranking().get(0);         // the one to begin with
 * matrix.unrated();                // those of which impact or ease is not known
 * }</pre>
 *
 * <p>Both cuts are one: a rating counts as large from the cut on. This is the usual impact and
 * effort matrix, with effort turned round into ease.
 */
public final class OpportunityMatrix {

  private static final Comparator<RatedOpportunity> BEST_FIRST = Comparator.comparing(
          RatedOpportunity::quadrant)
      .thenComparing(rated -> rated.impact() + rated.ease(), Comparator.reverseOrder())
      .thenComparing(RatedOpportunity::impact, Comparator.reverseOrder());

  private final Decimal cut;
  private final List<RatedOpportunity> ranking;
  private final List<Opportunity> unrated;

  private OpportunityMatrix(JourneyMap map, Decimal cut) {
    this.cut = cut;
    ranking = map.index().opportunities().values().stream()
        .filter(OpportunityMatrix::isRated)
        .map(this::rated)
        .sorted(BEST_FIRST)
        .toList();
    unrated = map.index().opportunities().values().stream()
        .filter(opportunity -> !isRated(opportunity))
        .toList();
  }

  /** The matrix with the usual cut, 3.5. */
  public static OpportunityMatrix of(JourneyMap map) {
    return of(map, RuleThresholds.defaults().quadrantCut());
  }

  /**
   * The matrix with a cut of one's own.
   *
   * @param cut from 1 to 5; a rating of this much counts as large
   * @throws io.github.journeydsl.core.problem.InvalidValueException for any other cut
   */
  public static OpportunityMatrix of(JourneyMap map, Decimal cut) {
    return new OpportunityMatrix(
        map, RuleThresholds.defaults().withQuadrantCut(cut).quadrantCut());
  }

  /** From which rating on impact and ease count as large. */
  public Decimal cut() {
    return cut;
  }

  /**
   * The rated opportunities, the most promising first: by quadrant, then by the sum of impact and
   * ease, then by impact, then as they stand in the map.
   */
  public List<RatedOpportunity> ranking() {
    return ranking;
  }

  /** The opportunities of one quadrant, in the order of the ranking. */
  public List<RatedOpportunity> in(Quadrant quadrant) {
    return ranking.stream().filter(rated -> rated.quadrant() == quadrant).toList();
  }

  /** The opportunities whose impact or ease nobody has rated, as they stand in the map. */
  public List<Opportunity> unrated() {
    return unrated;
  }

  private static boolean isRated(Opportunity opportunity) {
    return opportunity.impact().isPresent() && opportunity.ease().isPresent();
  }

  private RatedOpportunity rated(Opportunity opportunity) {
    int impact = opportunity.impact().orElseThrow();
    int ease = opportunity.ease().orElseThrow();
    Quadrant quadrant = isLarge(impact)
        ? isLarge(ease) ? Quadrant.QUICK_WIN : Quadrant.BIG_BET
        : isLarge(ease) ? Quadrant.FILL_IN : Quadrant.RECONSIDER;
    return new RatedOpportunity(opportunity, impact, ease, quadrant);
  }

  private boolean isLarge(int rating) {
    return Decimal.of(rating).compareTo(cut) >= 0;
  }
}

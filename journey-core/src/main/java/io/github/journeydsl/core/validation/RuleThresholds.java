package io.github.journeydsl.core.validation;

import io.github.journeydsl.core.internal.Invariants;
import io.github.journeydsl.core.value.Decimal;

/**
 * From which values on rules and analyses call something large.
 *
 * <pre>{@code
 * RuleThresholds.defaults().withEmotionSwing(5).withQuadrantCut(Decimal.of("3"))
 * }</pre>
 *
 * @param emotionSwing the change of score between neighbours, 1 to 10, that something should
 *     explain; 4 unless told
 * @param quadrantCut the impact and ease, 1 to 5, from which on an opportunity counts as large and
 *     as easy; 3.5 unless told
 */
public record RuleThresholds(int emotionSwing, Decimal quadrantCut) {

  private static final RuleThresholds DEFAULTS = new RuleThresholds(4, Decimal.of("3.5"));

  /** Refuses thresholds that no score and no rating can reach. */
  public RuleThresholds {
    Invariants.between("emotion-swing", emotionSwing, 1, 10);
    Decimal least = Decimal.of(1);
    Decimal most = Decimal.of(5);
    boolean isRating = quadrantCut.compareTo(least) >= 0 && quadrantCut.compareTo(most) <= 0;
    Invariants.require(isRating, "quadrant-cut", quadrantCut, "invariant.between", least, most);
  }

  /** As the design of the rules has them. */
  public static RuleThresholds defaults() {
    return DEFAULTS;
  }

  /** The same, with another emotion swing. */
  public RuleThresholds withEmotionSwing(int swing) {
    return new RuleThresholds(swing, quadrantCut);
  }

  /** The same, with another cut of the quadrants. */
  public RuleThresholds withQuadrantCut(Decimal cut) {
    return new RuleThresholds(emotionSwing, cut);
  }
}

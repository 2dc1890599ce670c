package io.github.journeydsl.core.analysis;

/**
 * The way from one point of an {@link EmotionCurve} to the next, with no gap between them.
 *
 * @param from where it begins
 * @param to the next point
 */
public record CurveChange(CurvePoint from, CurvePoint to) {

  /** By how much the score changes, −10 to +10; below zero where it drops. */
  public int change() {
    return to.score() - from.score();
  }
}

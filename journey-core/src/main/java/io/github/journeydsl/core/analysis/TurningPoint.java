package io.github.journeydsl.core.analysis;

/**
 * A point at which an {@link EmotionCurve} turns: it came up and goes down, or the other way round.
 *
 * @param point where it turns; of several points of one score, the first
 * @param kind which way it turns
 */
public record TurningPoint(CurvePoint point, Kind kind) {

  /** Which way a curve turns. */
  public enum Kind {
    /** Up before, down behind: a highlight (ハイライト). */
    PEAK,
    /** Down before, up behind: a pain point (ペインポイント). */
    VALLEY
  }
}

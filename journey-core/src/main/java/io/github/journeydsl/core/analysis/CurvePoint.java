package io.github.journeydsl.core.analysis;

import io.github.journeydsl.core.model.EmotionPoint;

/**
 * A point of an {@link EmotionCurve}: how somebody feels at one touchpoint.
 *
 * @param phase the id of the phase
 * @param touchpoint the id of the touchpoint
 * @param emotion the score, the feeling and where it is known from
 */
public record CurvePoint(String phase, String touchpoint, EmotionPoint emotion) {

  /** The score, −5 to +5. */
  public int score() {
    return emotion.score();
  }
}

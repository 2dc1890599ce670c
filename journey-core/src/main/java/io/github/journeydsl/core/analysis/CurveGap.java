package io.github.journeydsl.core.analysis;

/**
 * A gap in an {@link EmotionCurve}: somebody takes part at a touchpoint, and nobody has said how
 * they feel there. It is not zero, and the curve does not go on across it.
 *
 * @param phase the id of the phase
 * @param touchpoint the id of the touchpoint
 */
public record CurveGap(String phase, String touchpoint) {}

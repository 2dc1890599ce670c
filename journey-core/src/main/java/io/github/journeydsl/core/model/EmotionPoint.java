package io.github.journeydsl.core.model;

import io.github.journeydsl.core.internal.Invariants;
import java.util.Optional;

/**
 * A point of the emotion curve: how a person feels at a touchpoint.
 *
 * <p>A point always has a score. An experience without a point is a gap in the curve, never zero.
 *
 * @param score from −5 (worst) to +5 (best)
 * @param feeling the feeling in a word, such as 不安
 * @param evidence where it is known from; none counts as an assumption
 */
public record EmotionPoint(int score, Optional<String> feeling, Optional<Evidence> evidence) {
  /** Refuses what the parameters do not allow. */
  public EmotionPoint {
    Invariants.require(score >= LOWEST && score <= HIGHEST, "score", score, "invariant.score");
    Invariants.text("feeling", feeling);
  }

  /** The lowest score, −5. */
  public static final int LOWEST = -5;

  /** The highest score, +5. */
  public static final int HIGHEST = 5;

  /** A score alone. */
  public static EmotionPoint of(int score) {
    return new EmotionPoint(score, Optional.empty(), Optional.empty());
  }

  /** A score and a feeling. */
  public static EmotionPoint of(int score, String feeling) {
    return new EmotionPoint(score, Optional.of(feeling), Optional.empty());
  }

  /** The same point, known from {@code evidence}. */
  public EmotionPoint from(Evidence evidence) {
    return new EmotionPoint(score, feeling, Optional.of(evidence));
  }

  /** Whether it is known from something, and not only assumed. */
  public boolean isSupported() {
    return evidence.isPresent() && evidence.get().kind() != EvidenceKind.ASSUMPTION;
  }
}

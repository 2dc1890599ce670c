package io.github.journeydsl.core.model;

import io.github.journeydsl.core.internal.Invariants;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What one persona lives through at one touchpoint: actions, thoughts, emotion.
 *
 * <pre>{@code
 * Experience.builder()
 *     .persona("yamada")
 *     .addThought("稟議を通すための材料が欲しい")
 *     .emotion(EmotionPoint.of(-4, "焦り"))
 *     .build()
 * }</pre>
 */
@Value.Immutable
public interface Experience {

  /** The id of the persona. */
  String persona();

  /** What they do. */
  List<String> actions();

  /** What they think. */
  List<String> thoughts();

  /** What hurts (ペインポイント). */
  List<String> pains();

  /** What helps. */
  List<String> gains();

  /** What they want to know here. */
  List<String> information();

  /** How they stand towards the purchase here. */
  Optional<Stance> stance();

  /** How they feel; a gap in the curve where nothing is said. */
  Optional<EmotionPoint> emotion();

  /** Refuses values that no experience may hold; the builder calls it. */
  @Value.Check
  default void check() {
    Invariants.id("for", persona());
    Invariants.texts("action", actions());
    Invariants.texts("thought", thoughts());
    Invariants.texts("pain", pains());
    Invariants.texts("gain", gains());
    Invariants.texts("information", information());
  }

  /** An empty builder. */
  static ExperienceBuilder builder() {
    return new ExperienceBuilder();
  }

  /** A builder that starts from this value. */
  default ExperienceBuilder toBuilder() {
    return new ExperienceBuilder().from(this);
  }
}

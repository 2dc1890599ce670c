package io.github.journeydsl.core.scoring;

import io.github.journeydsl.core.internal.Invariants;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How the score of a lead comes about (リードスコアリング): the sum of all awards, each worth less with
 * every decay period since it was given.
 *
 * <pre>{@code
 * Scoring.builder()
 *     .addAward(ScoreAward.of(EventPattern.of(Verb.DOWNLOAD, "ma-guide"), 20))
 *     .decay(new ScoreDecay(Percent.of(10), TimeSpan.days(30)))
 *     .addStage(new ScoreStage("MQL", 50))
 *     .build()
 * }</pre>
 */
@Value.Immutable
public interface Scoring {

  /** What a lead earns points for. */
  List<ScoreAward> awards();

  /** How awards fade; they keep their worth where nothing is said. */
  Optional<ScoreDecay> decay();

  /** The stages a score reaches, each with an id of its own. */
  List<ScoreStage> stages();

  /** Refuses values that no scoring may hold; the builder calls it. */
  @Value.Check
  default void check() {
    Invariants.distinct("stage", stages().stream().map(ScoreStage::id).toList());
  }

  /** An empty builder. */
  static ScoringBuilder builder() {
    return new ScoringBuilder();
  }

  /** A builder that starts from this value. */
  default ScoringBuilder toBuilder() {
    return new ScoringBuilder().from(this);
  }
}

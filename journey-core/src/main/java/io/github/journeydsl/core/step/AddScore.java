package io.github.journeydsl.core.step;

import io.github.journeydsl.core.internal.Invariants;
import io.github.journeydsl.core.scoring.ScoreAward;
import java.util.Optional;

/**
 * Adds points to the score of the lead.
 *
 * @param points how many, −1,000,000 to 1,000,000; negative points take away
 * @param name the stable name of the step, if it has one
 */
public record AddScore(int points, Optional<StepName> name) implements ScenarioStep {
  /** Refuses what the parameters do not allow. */
  public AddScore {
    Invariants.between("score", points, -ScoreAward.MOST_POINTS, ScoreAward.MOST_POINTS);
  }

  /** Adds points. */
  public static AddScore of(int points) {
    return new AddScore(points, Optional.empty());
  }

  @Override
  public AddScore as(StepName name) {
    return new AddScore(points, Optional.of(name));
  }
}

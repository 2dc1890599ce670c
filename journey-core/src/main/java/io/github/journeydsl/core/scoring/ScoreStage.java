package io.github.journeydsl.core.scoring;

import io.github.journeydsl.core.internal.Invariants;

/**
 * A stage a lead reaches by its score, such as MQL.
 *
 * @param id the id of the stage
 * @param threshold the score from which on a lead is in it
 */
public record ScoreStage(String id, int threshold) {

  /** Refuses what is no id. */
  public ScoreStage {
    Invariants.id("stage", id);
  }
}

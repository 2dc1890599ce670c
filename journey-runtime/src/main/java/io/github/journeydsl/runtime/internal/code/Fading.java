package io.github.journeydsl.runtime.internal.code;

import java.util.ArrayList;
import java.util.List;

/**
 * What the conditions of exits ask for that changes with time alone.
 *
 * @param score whether they ask for the score, which decays
 * @param counts the counts they ask for: events leave their stretches
 */
public record Fading(boolean score, List<Question.Count> counts) {

  /** That of all exits of a scenario. */
  public static Fading of(List<ExitTest> exits) {
    List<Question> leaves = new ArrayList<>();
    for (ExitTest exit : exits) {
      if (exit.condition() != null) {
        exit.condition().collectLeaves(leaves);
      }
    }
    return new Fading(
        leaves.stream().anyMatch(Question.Score.class::isInstance),
        leaves.stream()
            .filter(Question.Count.class::isInstance)
            .map(Question.Count.class::cast)
            .distinct()
            .toList());
  }
}

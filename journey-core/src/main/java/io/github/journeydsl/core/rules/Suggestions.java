package io.github.journeydsl.core.rules;

import io.github.journeydsl.core.problem.SimilarNames;
import java.util.Collection;
import java.util.List;

/**
 * What was meant instead of names that nothing has, in one run of one rule. Looking for that takes
 * time, and nobody reads so many suggestions: behind a number of comparisons there are none.
 */
final class Suggestions {

  private static final int MOST_COMPARED = 1_000_000;

  private long compared;

  /** The candidates most similar to {@code name}. */
  List<String> of(String name, Collection<String> candidates) {
    return isRoomFor(candidates.size()) ? SimilarNames.of(name, candidates) : List.of();
  }

  /** Takes the room of so many comparisons; false where there is none left. */
  boolean isRoomFor(int candidates) {
    compared += candidates;
    return compared <= MOST_COMPARED;
  }
}

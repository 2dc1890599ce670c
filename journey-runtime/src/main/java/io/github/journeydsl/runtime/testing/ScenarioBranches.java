package io.github.journeydsl.runtime.testing;

import java.util.List;

/**
 * What was reached of a scenario.
 *
 * @param scenario its id
 * @param entered how often it was entered
 * @param branches its branches, in the order of the text
 */
public record ScenarioBranches(String scenario, int entered, List<Branch> branches) {

  /** Copies the list. */
  public ScenarioBranches {
    branches = List.copyOf(branches);
  }

  /**
   * A branch of a step, or a way into or out of the scenario.
   *
   * @param step the id of the step; empty for a way in or out
   * @param words what the step, or the statement about the way, says in the words of the text
   * @param way which of its ways: {@code then}, {@code else}, the number of a condition and the
   *     condition ({@code 1 (rating >= 4)}), the id of an arm; {@code until}, {@code late},
   *     {@code returned} of a hand-off; {@code round} of a repetition; {@code entry} of a scenario
   *     that has several, {@code exit} for {@code exit when}
   * @param times how often it was gone
   */
  public record Branch(String step, String words, String way, int times) {}

  /** How many branches there are, the entry among them. */
  public int total() {
    return 1 + branches.size();
  }

  /** How many of them were reached. */
  public int reached() {
    int branches =
        Math.toIntExact(branches().stream().filter(one -> one.times() > 0).count());
    return entered > 0 ? branches + 1 : branches;
  }

  /** The branches that were not reached, in the order of the text. */
  public List<Branch> unreached() {
    return branches.stream().filter(one -> one.times() == 0).toList();
  }
}

package io.github.journeydsl.core.scenario;

import io.github.journeydsl.core.internal.Invariants;
import java.util.List;
import java.util.Optional;

/**
 * Where leads go that wait in an older version of a scenario.
 *
 * @param scenario the id of the scenario
 * @param fromVersion the version of the map they entered with
 * @param moves one for every step where a lead can wait, none twice
 */
public record Migration(String scenario, String fromVersion, List<Move> moves) {

  /** Refuses two moves from one step. */
  public Migration {
    moves = List.copyOf(moves);
    Invariants.id("migration", scenario);
    Invariants.text("from", fromVersion);
    Invariants.distinct("migration", moves.stream().map(Move::from).toList());
  }

  /**
   * Where leads go that wait at one step.
   *
   * @param from the name of the step in the older version
   * @param to the name of the step in this version; without one they leave
   */
  public record Move(String from, Optional<String> to) {

    /** Refuses what is no id. */
    public Move {
      Invariants.id("migration", from);
      Invariants.id("to", to);
      to.ifPresent(
          step -> Invariants.require(!step.equals("exit"), "to", step, "invariant.step-name"));
    }

    /** From one step to another. */
    public static Move to(String from, String to) {
      return new Move(from, Optional.of(to));
    }

    /** From a step out of the scenario. */
    public static Move exit(String from) {
      return new Move(from, Optional.empty());
    }
  }
}

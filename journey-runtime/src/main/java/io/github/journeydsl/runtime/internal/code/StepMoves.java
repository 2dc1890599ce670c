package io.github.journeydsl.runtime.internal.code;

import io.github.journeydsl.core.scenario.Migration;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Where leads go that wait in an older definition of a scenario, when a migration moves them.
 *
 * @param old the definition they are in
 * @param present the definition they move to
 * @param moves what the migration says
 */
public record StepMoves(Definition old, Definition present, List<Migration.Move> moves) {

  /** Why a lead moves. */
  public enum Reason {
    /** The migration says so. */
    MOVE,
    /** The new step says what it was called. */
    WAS,
    /** Both steps have the same name in the text. */
    NAME
  }

  /**
   * What becomes of a lead.
   *
   * @param to the step it goes to; without one it leaves
   * @param reason why
   * @param keepsTimer whether it goes on waiting there as it did, because the step is of the same
   *     kind; else the step begins anew
   */
  public record Target(Optional<StepLine> to, Reason reason, boolean keepsTimer) {}

  /**
   * The first migration of a scenario from the version of a definition; a migration that names
   * another version moves nobody out of it.
   */
  public static Optional<Migration> migration(List<Migration> all, Definition old) {
    return all.stream()
        .filter(one -> one.scenario().equals(old.scenario()))
        .filter(one -> Optional.of(one.fromVersion()).equals(old.version()))
        .findFirst();
  }

  /** Where a lead goes from a place; nothing if nothing is said about it, so that it stays. */
  public Optional<Target> from(int place) {
    String step = old.steps().get(place);
    Optional<Migration.Move> told =
        moves.stream().filter(move -> move.from().equals(step)).findFirst();
    if (told.isPresent()) {
      Optional<String> to = told.get().to();
      return to.isEmpty()
          ? Optional.of(new Target(Optional.empty(), Reason.MOVE, false))
          : to.flatMap(id -> target(place, Reason.MOVE, line -> line.id().equals(id)));
    }
    return target(place, Reason.WAS, line -> line.was().equals(Optional.of(step)))
        .or(() -> isNamed(step)
            ? target(place, Reason.NAME, line -> line.named() && line.id().equals(step))
            : Optional.empty());
  }

  private boolean isNamed(String step) {
    return old.lines().stream().anyMatch(line -> line.named() && line.id().equals(step));
  }

  private Optional<Target> target(int place, Reason reason, Predicate<StepLine> fits) {
    return present.lines().stream().filter(fits).findFirst().map(line -> {
      boolean isSameKind = old.op(place).getClass() == present.op(line.place()).getClass();
      return new Target(Optional.of(line), reason, isSameKind);
    });
  }
}

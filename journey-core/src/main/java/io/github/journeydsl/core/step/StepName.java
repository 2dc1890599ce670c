package io.github.journeydsl.core.step;

import io.github.journeydsl.core.internal.Invariants;
import java.util.Optional;

/**
 * A stable name for a step, so that leads who wait there can be followed over changes of the
 * scenario.
 *
 * @param id the name; not {@code exit}, which means the end in a migration
 * @param was the name it had before a renaming
 */
public record StepName(String id, Optional<String> was) {
  /** Refuses what the parameters do not allow. */
  public StepName {
    Invariants.id("as", id);
    Invariants.id("was", was);
    Invariants.require(!id.equals("exit"), "as", id, "invariant.step-name");
  }

  /** A name that was never another. */
  public static StepName of(String id) {
    return new StepName(id, Optional.empty());
  }

  /** A name that was {@code old} before. */
  public static StepName renamed(String old, String id) {
    return new StepName(id, Optional.of(old));
  }
}

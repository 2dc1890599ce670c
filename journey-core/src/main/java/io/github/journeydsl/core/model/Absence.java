package io.github.journeydsl.core.model;

import io.github.journeydsl.core.internal.Invariants;

/**
 * The statement that a role takes no part in a phase, and why.
 *
 * @param role the id of the role
 * @param reason why it takes no part
 */
public record Absence(String role, String reason) {
  /** Refuses what the parameters do not allow. */
  public Absence {
    Invariants.id("absent", role);
    Invariants.text("because", reason);
  }
}

package io.github.journeydsl.core.step;

import io.github.journeydsl.core.internal.Invariants;
import java.util.Optional;

/**
 * Tells people something; it never blocks.
 *
 * @param team the team, by an id
 * @param text what they are told
 * @param name the stable name of the step, if it has one
 */
public record Alert(String team, String text, Optional<StepName> name) implements ScenarioStep {
  /** Refuses what the parameters do not allow. */
  public Alert {
    Invariants.id("alert", team);
    Invariants.text("alert", text);
  }

  /** Tells a team something. */
  public static Alert of(String team, String text) {
    return new Alert(team, text, Optional.empty());
  }

  @Override
  public Alert as(StepName name) {
    return new Alert(team, text, Optional.of(name));
  }
}

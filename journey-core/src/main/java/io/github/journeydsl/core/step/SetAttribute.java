package io.github.journeydsl.core.step;

import io.github.journeydsl.core.event.AttributeValue;
import io.github.journeydsl.core.internal.Invariants;
import java.util.Optional;

/**
 * Sets an attribute of the lead.
 *
 * @param attribute the name of the attribute
 * @param value what it is set to
 * @param name the stable name of the step, if it has one
 */
public record SetAttribute(String attribute, AttributeValue value, Optional<StepName> name)
    implements ScenarioStep {
  /** Refuses what the parameters do not allow. */
  public SetAttribute {
    Invariants.id("set", attribute);
  }

  /** Sets an attribute. */
  public static SetAttribute of(String attribute, AttributeValue value) {
    return new SetAttribute(attribute, value, Optional.empty());
  }

  @Override
  public SetAttribute as(StepName name) {
    return new SetAttribute(attribute, value, Optional.of(name));
  }
}

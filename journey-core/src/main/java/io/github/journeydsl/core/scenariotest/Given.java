package io.github.journeydsl.core.scenariotest;

import io.github.journeydsl.core.event.AttributeValue;
import io.github.journeydsl.core.event.EventPattern;
import io.github.journeydsl.core.internal.Dates;
import io.github.journeydsl.core.internal.Invariants;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/**
 * Something that happens to the lead of a test.
 *
 * @param at when, in the time zone of the journey
 * @param event what
 * @param attributes what the event carries, each by a name of its own
 */
public record Given(LocalDateTime at, EventPattern event, List<Attribute> attributes) {
  /** Refuses what the parameters do not allow. */
  public Given {
    attributes = List.copyOf(attributes);
    Dates.check("given", at);
    Invariants.distinct("with", attributes.stream().map(Attribute::name).toList());
  }

  /** An event that carries nothing. */
  public static Given of(LocalDateTime at, EventPattern event) {
    return new Given(at, event, List.of());
  }

  /** The same event, carrying an attribute more. */
  public Given with(String name, AttributeValue value) {
    List<Attribute> more = new ArrayList<>(attributes);
    more.add(new Attribute(name, value));
    return new Given(at, event, more);
  }

  /**
   * Something an event carries.
   *
   * @param name the name of the attribute
   * @param value its value
   */
  public record Attribute(String name, AttributeValue value) {

    /** Refuses a name that is no id. */
    public Attribute {
      Invariants.id("with", name);
    }
  }
}

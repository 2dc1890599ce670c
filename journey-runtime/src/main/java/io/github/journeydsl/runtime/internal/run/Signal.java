package io.github.journeydsl.runtime.internal.run;

import io.github.journeydsl.core.event.AttributeValue;
import java.util.Map;

/** Something that instances react to: an event at hand, or what follows from one. */
sealed interface Signal {

  /** An event, by number; −1 for one that nobody waits for. */
  record Event(int number, Map<String, AttributeValue> attributes) implements Signal {}

  /** The score rose to thresholds, of which {@code low} is the first and {@code high} the last. */
  record Crossing(int low, int high) implements Signal {}

  /** Facts changed in another way, which exits can see. */
  record Facts() implements Signal {}

  /** A step starts another scenario. */
  record Start(String scenario) implements Signal {}

  /** The last open hand-off ended: promotions that waited for it are decided again. */
  record HandOffsOver() implements Signal {}
}

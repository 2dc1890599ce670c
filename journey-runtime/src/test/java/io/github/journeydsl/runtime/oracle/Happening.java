package io.github.journeydsl.runtime.oracle;

import io.github.journeydsl.core.event.AttributeValue;
import io.github.journeydsl.core.event.EventPattern;
import java.math.BigDecimal;
import java.util.Map;

/** Something that goes through the five: facts, enters on, goals and exits, waits, entries. */
sealed interface Happening {

  /** An event, told or derived. */
  record Occurred(EventPattern event, Map<String, AttributeValue> attributes)
      implements Happening {}

  /** The score came from below to something. */
  record Crossed(BigDecimal from, BigDecimal to) implements Happening {}

  /** Facts changed that only exits can see. */
  record Changed() implements Happening {}

  /** A step starts another scenario. */
  record Started(String scenario) implements Happening {}

  /** The last open hand-off ended: promotions are decided again. */
  record HandOffsOver() implements Happening {}
}

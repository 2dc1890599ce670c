package io.github.journeydsl.core.model;

import io.github.journeydsl.core.element.ElementRef;
import io.github.journeydsl.core.internal.Dates;
import io.github.journeydsl.core.internal.Invariants;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A finding of a rule that people have seen and accept, with the reason.
 *
 * @param rule the id of the rule
 * @param element where it is accepted: at this element and what it holds; in the whole map where
 *     none is named
 * @param reason why it is accepted
 * @param until the last day it is accepted; without end where nothing is said
 */
public record Suppression(
    String rule, Optional<ElementRef> element, String reason, Optional<LocalDate> until) {
  /** Refuses what the parameters do not allow. */
  public Suppression {
    Invariants.id("allow", rule);
    element.ifPresent(
        on -> Invariants.require(!on.id().isEmpty(), "on", on, "invariant.allow-element"));
    Invariants.text("because", reason);
    until.ifPresent(day -> Dates.check("until", day));
  }

  /** Accepts what a rule finds anywhere in the map. */
  public static Suppression of(String rule, String reason) {
    return new Suppression(rule, Optional.empty(), reason, Optional.empty());
  }

  /** Accepts what a rule finds at an element. */
  public static Suppression of(String rule, ElementRef element, String reason) {
    return new Suppression(rule, Optional.of(element), reason, Optional.empty());
  }

  /** The same, up to and including a day. */
  public Suppression until(LocalDate day) {
    return new Suppression(rule, element, reason, Optional.of(day));
  }
}

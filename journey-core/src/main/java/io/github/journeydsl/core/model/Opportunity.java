package io.github.journeydsl.core.model;

import io.github.journeydsl.core.internal.Dates;
import io.github.journeydsl.core.internal.Invariants;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * Something that would make the journey better (改善策).
 *
 * <pre>{@code
 * Opportunity.builder()
 *     .id("online-quotation")
 *     .addAddress(Addressed.touchpoint("quotation"))
 *     .impact(5)
 *     .ease(4)
 *     .addOwner("営業部")
 *     .build()
 * }</pre>
 */
@Value.Immutable
public interface Opportunity {

  /** The id, unique among its kind. */
  String id();

  /** What people see; the id where nothing else was said. */
  @Value.Default
  default String label() {
    return id();
  }

  /** What it improves: touchpoints or single pains. */
  List<Addressed> addresses();

  /** How much it would help, 1 (little) to 5 (much). */
  OptionalInt impact();

  /** How easy it is, 1 (hard) to 5 (easy). */
  OptionalInt ease();

  /** The departments in charge. */
  List<String> owners();

  /** The figure it shall move. */
  Optional<Kpi> target();

  /** The day it shall be done by. */
  Optional<LocalDate> due();

  /** How far it is, in a word such as {@code planned}. */
  Optional<String> state();

  /** Refuses values that no opportunity may hold; the builder calls it. */
  @Value.Check
  default void check() {
    Invariants.id("id", id());
    Invariants.text("label", label());
    if (addresses().size() > 1) {
      Invariants.distinct(
          "addresses", addresses().stream().map(Object::toString).toList());
    }
    impact().ifPresent(impact -> Invariants.between("impact", impact, 1, 5));
    ease().ifPresent(ease -> Invariants.between("ease", ease, 1, 5));
    Invariants.texts("owner", owners());
    due().ifPresent(due -> Dates.check("due", due));
    Invariants.id("state", state());
  }

  /** An empty builder. */
  static OpportunityBuilder builder() {
    return new OpportunityBuilder();
  }

  /** A builder that starts from this value. */
  default OpportunityBuilder toBuilder() {
    return new OpportunityBuilder().from(this);
  }
}

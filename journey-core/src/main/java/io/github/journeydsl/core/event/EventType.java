package io.github.journeydsl.core.event;

import io.github.journeydsl.core.internal.Invariants;
import java.util.List;
import org.immutables.value.Value;

/**
 * An event that the map declares by itself, beside the verbs every map knows: the contract was
 * signed, a talk with sales began.
 *
 * <pre>{@code
 * EventType.builder().id("contract-signed").label("契約の締結").build()
 * }</pre>
 */
@Value.Immutable
public interface EventType {

  /** The id; none of {@link EventPattern#BUILT_IN}. */
  String id();

  /** What people see; the id where nothing else was said. */
  @Value.Default
  default String label() {
    return id();
  }

  /** What the event carries, each attribute by a name of its own. */
  List<EventAttribute> attributes();

  /** Refuses values that no event type may hold; the builder calls it. */
  @Value.Check
  default void check() {
    Invariants.id("id", id());
    Invariants.require(
        !EventPattern.BUILT_IN.contains(id()), "id", id(), "invariant.built-in-event");
    Invariants.text("label", label());
    Invariants.distinct(
        "attribute", attributes().stream().map(EventAttribute::name).toList());
  }

  /** An empty builder. */
  static EventTypeBuilder builder() {
    return new EventTypeBuilder();
  }

  /** A builder that starts from this value. */
  default EventTypeBuilder toBuilder() {
    return new EventTypeBuilder().from(this);
  }
}

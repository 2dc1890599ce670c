package io.github.journeydsl.core.model;

import io.github.journeydsl.core.event.EventPattern;
import io.github.journeydsl.core.internal.Invariants;
import io.github.journeydsl.core.value.TimeSpanRange;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A phase of the purchase. There is no fixed list of phases: every team cuts its journey its own
 * way.
 *
 * <pre>{@code
 * Phase.builder().id("comparison").label("比較検討").addTouchpoint(webinar).build()
 * }</pre>
 */
@Value.Immutable
public interface Phase {

  /** The id, unique among its kind. */
  String id();

  /** What people see; the id where nothing else was said. */
  @Value.Default
  default String label() {
    return id();
  }

  /** What the customer wants to reach in it. */
  Optional<String> goal();

  /** How long it is expected to take. */
  Optional<TimeSpanRange> duration();

  /** What it is measured by. */
  List<Kpi> kpis();

  /** The id of the approval chain that runs in it. */
  Optional<String> approvalChain();

  /** The roles that take no part in it, each once and with the reason. */
  List<Absence> absences();

  /** The events that bring a lead into it. */
  List<EventPattern> entryEvents();

  /** The touchpoints in the order people meet them. */
  List<Touchpoint> touchpoints();

  /** The statement that {@code role} takes no part, if there is one. */
  default Optional<Absence> absence(String role) {
    return absences().stream().filter(a -> a.role().equals(role)).findFirst();
  }

  /** Refuses values that no phase may hold; the builder calls it. */
  @Value.Check
  default void check() {
    Invariants.id("id", id());
    Invariants.text("label", label());
    Invariants.text("goal", goal());
    Invariants.id("approval", approvalChain());
    if (absences().size() > 1) {
      Invariants.distinct("absent", absences().stream().map(Absence::role).toList());
    }
  }

  /** An empty builder. */
  static PhaseBuilder builder() {
    return new PhaseBuilder();
  }

  /** A builder that starts from this value. */
  default PhaseBuilder toBuilder() {
    return new PhaseBuilder().from(this);
  }
}

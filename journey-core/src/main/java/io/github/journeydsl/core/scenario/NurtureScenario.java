package io.github.journeydsl.core.scenario;

import io.github.journeydsl.core.event.EventPattern;
import io.github.journeydsl.core.internal.Invariants;
import io.github.journeydsl.core.step.ScenarioStep;
import java.util.List;
import org.immutables.value.Value;

/**
 * A rule for what happens to one lead over time (MA シナリオ): what brings a lead in, what ends it
 * early, and the steps in between.
 *
 * <pre>{@code
 * NurtureScenario.builder()
 *     .id("webinar-follow-up")
 *     .addTrigger(Trigger.on(EventPattern.of(Verb.ATTEND, "comparison-webinar")))
 *     .addPhase("comparison")
 *     .addStep(Send.of("case-studies", "email"))
 *     .build()
 * }</pre>
 */
@Value.Immutable
public interface NurtureScenario {

  /** The id, unique among its kind. */
  String id();

  /** What people see; the id where nothing else was said. */
  @Value.Default
  default String label() {
    return id();
  }

  /** What brings a lead in; any of them. */
  List<Trigger> triggers();

  /** The ids of the phases a lead must be in; any phase where nothing is said. */
  List<String> phases();

  /**
   * Who it is for: ids of personas or roles, where a persona wins over a role of the same id;
   * everybody where nothing is said.
   */
  List<String> audience();

  /** Whether a lead may come in again; never where nothing is said. */
  @Value.Default
  default Reentry reentry() {
    return new Reentry.Never();
  }

  /** What makes a lead leave early; any of them. */
  List<ExitRule> exits();

  /** Events that count as success; any of them. */
  List<EventPattern> goals();

  /** What happens, in order. */
  List<ScenarioStep> steps();

  /** Refuses values that no nurture scenario may hold; the builder calls it. */
  @Value.Check
  default void check() {
    Invariants.id("id", id());
    Invariants.text("label", label());
    Invariants.ids("in", phases());
    Invariants.distinct("in", phases());
    Invariants.ids("for", audience());
    Invariants.distinct("for", audience());
  }

  /** An empty builder. */
  static NurtureScenarioBuilder builder() {
    return new NurtureScenarioBuilder();
  }

  /** A builder that starts from this value. */
  default NurtureScenarioBuilder toBuilder() {
    return new NurtureScenarioBuilder().from(this);
  }
}

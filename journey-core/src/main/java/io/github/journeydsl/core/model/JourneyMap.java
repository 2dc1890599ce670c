package io.github.journeydsl.core.model;

import io.github.journeydsl.core.approval.ApprovalChain;
import io.github.journeydsl.core.event.EventType;
import io.github.journeydsl.core.internal.Invariants;
import io.github.journeydsl.core.policy.SendPolicy;
import io.github.journeydsl.core.scenario.Migration;
import io.github.journeydsl.core.scenario.NurtureScenario;
import io.github.journeydsl.core.scenariotest.ScenarioTest;
import io.github.journeydsl.core.scoring.Scoring;
import io.github.journeydsl.core.value.IsoCodes;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A customer journey map (カスタマージャーニーマップ): phases across, and what each person does, thinks and
 * feels at every touchpoint, with the contents, approvals, opportunities and nurture scenarios
 * around them.
 *
 * <pre>{@code
 * JourneyMap map =
 *     JourneyMap.builder()
 *         .id("ma-adoption")
 *         .label("MAツールの導入")
 *         .addPersona(Persona.builder().id("yamada").addRole("user").build())
 *         .addPhase(Phase.builder().id("awareness").label("認知").build())
 *         .build();
 * JourneyMap published = map.toBuilder().status(Status.PUBLISHED).build();
 * map.persona("yamada").orElseThrow().roles();
 * }</pre>
 */
@Value.Immutable
public interface JourneyMap {

  /** The id of the map. */
  String id();

  /** What people see; the id where nothing else was said. */
  @Value.Default
  default String label() {
    return id();
  }

  /** What the map is about. */
  Optional<String> description();

  /** The version of the map. */
  Optional<String> version();

  /** Whether it is still being worked on. */
  @Value.Default
  default Status status() {
    return Status.DRAFT;
  }

  /** Which state of the world it shows. */
  Optional<JourneyState> state();

  /** The departments in charge of the map. */
  List<String> owners();

  /** The country whose public holidays hold, as an ISO 3166 code such as {@code JP}. */
  Optional<String> country();

  /** The time zone in which scenarios run; UTC where nothing is said. */
  Optional<ZoneId> timeZone();

  /** The currency, as an ISO 4217 code such as {@code JPY}. */
  Optional<String> currency();

  /** When it was last reviewed, and how often it shall be. */
  Optional<Review> review();

  /** The roles that the map says it must cover; see {@link #dmu()} for maps that say nothing. */
  List<StakeholderRole> dmuRoles();

  /** Further roles that the map declares, outside its DMU. */
  List<StakeholderRole> declaredRoles();

  /** The personas. */
  List<Persona> personas();

  /** The channels that the map declares, beside {@link Channel#KNOWN}. */
  List<Channel> channels();

  /** The contents. */
  List<Content> contents();

  /** The phases, in order. */
  List<Phase> phases();

  /** The approval chains. */
  List<ApprovalChain> approvalChains();

  /** The opportunities. */
  List<Opportunity> opportunities();

  /** The events that the map declares. */
  List<EventType> events();

  /** How the score of a lead comes about. */
  Optional<Scoring> scoring();

  /** What may be sent, when and how often. */
  Optional<SendPolicy> policy();

  /** The nurture scenarios. */
  List<NurtureScenario> scenarios();

  /** Where leads go that wait in older versions of the scenarios. */
  List<Migration> migrations();

  /** The tests of the scenarios. */
  List<ScenarioTest> tests();

  /** The findings that people accept. */
  List<Suppression> suppressions();

  /**
   * The roles this journey must cover or may cover: {@link #dmuRoles()}, or, where the map says
   * nothing, every role that a persona holds, in the order of the personas.
   */
  @Value.Lazy
  default List<StakeholderRole> dmu() {
    return dmuRoles().isEmpty() ? index().heldRoles() : dmuRoles();
  }

  /** The elements by their ids; where an id is used twice, the first one. */
  @Value.Lazy
  default JourneyIndex index() {
    return JourneyIndex.of(this);
  }

  /** The role {@code id}: of the DMU, declared beside it, or known without declaration. */
  default Optional<StakeholderRole> role(String id) {
    return index().role(id);
  }

  /** The persona {@code id}, if the map has it. */
  default Optional<Persona> persona(String id) {
    return Optional.ofNullable(index().personas().get(id));
  }

  /** The channel {@code id}: declared, or known without declaration. */
  default Optional<Channel> channel(String id) {
    return index().channel(id);
  }

  /** The content {@code id}, if the map has it. */
  default Optional<Content> content(String id) {
    return Optional.ofNullable(index().contents().get(id));
  }

  /** The phase {@code id}, if the map has it. */
  default Optional<Phase> phase(String id) {
    return Optional.ofNullable(index().phases().get(id));
  }

  /** The touchpoint {@code id} of any phase, if the map has it. */
  default Optional<Touchpoint> touchpoint(String id) {
    return Optional.ofNullable(index().touchpoints().get(id));
  }

  /** The approval chain {@code id}, if the map has it. */
  default Optional<ApprovalChain> approvalChain(String id) {
    return Optional.ofNullable(index().approvalChains().get(id));
  }

  /** The scenario {@code id}, if the map has it. */
  default Optional<NurtureScenario> scenario(String id) {
    return Optional.ofNullable(index().scenarios().get(id));
  }

  /** Refuses values that no journey map may hold; the builder calls it. */
  @Value.Check
  default void check() {
    Invariants.id("id", id());
    Invariants.text("label", label());
    Invariants.text("description", description());
    Invariants.text("version", version());
    Invariants.texts("owner", owners());
    country().ifPresent(IsoCodes::country);
    currency().ifPresent(IsoCodes::currency);
    for (StakeholderRole role : declaredRoles()) {
      Invariants.require(role.required(), "role", role.id(), "invariant.declared-role");
    }
  }

  /** An empty builder. */
  static JourneyMapBuilder builder() {
    return new JourneyMapBuilder();
  }

  /** A builder that starts from this value. */
  default JourneyMapBuilder toBuilder() {
    return new JourneyMapBuilder().from(this);
  }
}

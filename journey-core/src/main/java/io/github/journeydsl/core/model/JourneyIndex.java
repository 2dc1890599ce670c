package io.github.journeydsl.core.model;

import io.github.journeydsl.core.approval.ApprovalChain;
import io.github.journeydsl.core.event.EventType;
import io.github.journeydsl.core.scenario.NurtureScenario;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The elements of a map by their ids, in the order of the map. Where an id is used twice, the first
 * element stands.
 */
public final class JourneyIndex {

  private static final Map<String, Channel> KNOWN_CHANNELS = byId(Channel.KNOWN, Channel::id);
  private static final Map<String, StakeholderRole> KNOWN_ROLES =
      byId(StakeholderRole.KNOWN.stream().map(StakeholderRole::of).toList(), StakeholderRole::id);

  private final Map<String, StakeholderRole> roles;
  private final Map<String, Persona> personas;
  private final Map<String, Channel> channels;
  private final Map<String, Content> contents;
  private final Map<String, Phase> phases;
  private final List<Phase> everyPhase;
  private volatile @Nullable Map<String, Touchpoint> touchpoints;
  private volatile @Nullable Map<String, Phase> phaseOfTouchpoint;
  private final Map<String, Opportunity> opportunities;
  private final Map<String, ApprovalChain> approvalChains;
  private final Map<String, EventType> events;
  private final Map<String, NurtureScenario> scenarios;

  private JourneyIndex(JourneyMap map) {
    Map<String, StakeholderRole> declared = byId(map.dmuRoles(), StakeholderRole::id);
    Map<String, StakeholderRole> all = new LinkedHashMap<>(declared);
    map.declaredRoles().forEach(role -> all.putIfAbsent(role.id(), role));
    roles = Collections.unmodifiableMap(all);
    personas = byId(map.personas(), Persona::id);
    channels = byId(map.channels(), Channel::id);
    contents = byId(map.contents(), Content::id);
    everyPhase = map.phases();
    phases = byId(everyPhase, Phase::id);
    opportunities = byId(map.opportunities(), Opportunity::id);
    approvalChains = byId(map.approvalChains(), ApprovalChain::id);
    events = byId(map.events(), EventType::id);
    scenarios = byId(map.scenarios(), NurtureScenario::id);
  }

  private static Map<String, Touchpoint> touchpoints(List<Phase> phases) {
    Map<String, Touchpoint> touchpoints = new LinkedHashMap<>();
    for (Phase phase : phases) {
      for (Touchpoint touchpoint : phase.touchpoints()) {
        touchpoints.putIfAbsent(touchpoint.id(), touchpoint);
      }
    }
    return Collections.unmodifiableMap(touchpoints);
  }

  private static Map<String, Phase> phasesOfTouchpoints(List<Phase> phases) {
    Map<String, Phase> where = new LinkedHashMap<>();
    for (Phase phase : phases) {
      phase.touchpoints().forEach(touchpoint -> where.putIfAbsent(touchpoint.id(), phase));
    }
    return Collections.unmodifiableMap(where);
  }

  static JourneyIndex of(JourneyMap map) {
    return new JourneyIndex(map);
  }

  /** The roles that the map declares, in its DMU and beside it. */
  public Map<String, StakeholderRole> roles() {
    return roles;
  }

  /** The personas. */
  public Map<String, Persona> personas() {
    return personas;
  }

  /** The channels that the map declares. */
  public Map<String, Channel> channels() {
    return channels;
  }

  /** The contents. */
  public Map<String, Content> contents() {
    return contents;
  }

  /** The phases. */
  public Map<String, Phase> phases() {
    return phases;
  }

  /** The touchpoints of all phases. */
  public Map<String, Touchpoint> touchpoints() {
    Map<String, Touchpoint> known = touchpoints;
    if (known == null) {
      known = touchpoints(everyPhase);
      touchpoints = known;
    }
    return known;
  }

  /** The phase of each touchpoint. */
  public Map<String, Phase> phaseOfTouchpoint() {
    Map<String, Phase> known = phaseOfTouchpoint;
    if (known == null) {
      known = phasesOfTouchpoints(everyPhase);
      phaseOfTouchpoint = known;
    }
    return known;
  }

  /** The opportunities. */
  public Map<String, Opportunity> opportunities() {
    return opportunities;
  }

  /** The approval chains. */
  public Map<String, ApprovalChain> approvalChains() {
    return approvalChains;
  }

  /** The events that the map declares. */
  public Map<String, EventType> events() {
    return events;
  }

  /** The scenarios. */
  public Map<String, NurtureScenario> scenarios() {
    return scenarios;
  }

  Optional<StakeholderRole> role(String id) {
    StakeholderRole declared = roles.get(id);
    return Optional.ofNullable(declared != null ? declared : KNOWN_ROLES.get(id));
  }

  Optional<Channel> channel(String id) {
    Channel declared = channels.get(id);
    return Optional.ofNullable(declared != null ? declared : KNOWN_CHANNELS.get(id));
  }

  /** Every role that a persona holds, in the order of the personas. */
  List<StakeholderRole> heldRoles() {
    return personas.values().stream()
        .flatMap(persona -> persona.roles().stream())
        .distinct()
        .map(id -> role(id).orElseGet(() -> StakeholderRole.of(id)))
        .toList();
  }

  private static <T> Map<String, T> byId(List<T> elements, Function<T, String> id) {
    Map<String, T> map = new LinkedHashMap<>();
    elements.forEach(element -> map.putIfAbsent(id.apply(element), element));
    return Collections.unmodifiableMap(map);
  }
}

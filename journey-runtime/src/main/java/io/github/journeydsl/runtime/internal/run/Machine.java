package io.github.journeydsl.runtime.internal.run;

import io.github.journeydsl.core.element.ElementKind;
import io.github.journeydsl.core.event.EventPattern;
import io.github.journeydsl.core.event.EventType;
import io.github.journeydsl.core.event.Verb;
import io.github.journeydsl.core.model.JourneyMap;
import io.github.journeydsl.core.model.Persona;
import io.github.journeydsl.core.policy.SendCap;
import io.github.journeydsl.core.policy.SendPolicy;
import io.github.journeydsl.core.scenario.Migration;
import io.github.journeydsl.runtime.input.ConsentGiven;
import io.github.journeydsl.runtime.input.ConsentWithdrawn;
import io.github.journeydsl.runtime.input.LeadDeleted;
import io.github.journeydsl.runtime.input.LeadDescribed;
import io.github.journeydsl.runtime.input.LeadEvent;
import io.github.journeydsl.runtime.input.LeadInput;
import io.github.journeydsl.runtime.internal.code.Definition;
import io.github.journeydsl.runtime.internal.code.Numbers;
import io.github.journeydsl.runtime.internal.code.Scenario;
import io.github.journeydsl.runtime.internal.compile.Names;
import io.github.journeydsl.runtime.internal.state.Form;
import io.github.journeydsl.runtime.internal.state.Lead;
import io.github.journeydsl.runtime.internal.state.LeadReader;
import io.github.journeydsl.runtime.internal.state.LeadWriter;
import io.github.journeydsl.runtime.internal.time.Clockwork;
import io.github.journeydsl.runtime.internal.time.OpenHours;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A compiled map: all that a step looks at beside the lead. Nothing in it changes. */
public final class Machine {

  final Names names;
  final List<Scenario> scenarios;
  final List<Definition> definitions;
  final Clockwork clockwork;
  final OpenHours hours;
  final List<SendCap> caps;
  final int sendsKept;
  final ScoreRules score;
  final Bounds bounds;
  final Reaction[] reactions;
  final List<Set<String>> roles;
  final int phasesOfMap;
  final int returned;
  final int[] enterEvents;
  final int[] leaveEvents;
  private final JourneyMap map;
  private final LeadReader.Names sizes;
  private final Set<String> touchpoints = new HashSet<>();
  private final Set<String> contents = new HashSet<>();
  private final Set<String> declared = new HashSet<>();

  /**
   * A machine.
   *
   * @param map the map
   * @param names all names
   * @param scenarios the scenarios of the map
   * @param definitions those of the map, then older ones in which leads may be
   * @param clockwork the calendar, less the holidays of the policy
   * @param bounds what no lead gets beyond
   */
  public Machine(
      JourneyMap map,
      Names names,
      List<Scenario> scenarios,
      List<Definition> definitions,
      Clockwork clockwork,
      Bounds bounds) {
    this.map = map;
    this.names = names;
    this.scenarios = List.copyOf(scenarios);
    this.definitions = List.copyOf(definitions);
    this.clockwork = clockwork;
    this.hours = new OpenHours(clockwork, map.policy().flatMap(SendPolicy::window));
    this.caps = map.policy().map(SendPolicy::caps).orElse(List.of());
    this.sendsKept = caps.stream().mapToInt(SendCap::sends).max().orElse(0);
    this.bounds = bounds;
    this.phasesOfMap = map.phases().size();
    map.events().stream().map(EventType::id).forEach(declared::add);
    this.returned = declared.contains("handoff-returned")
        ? names.events.number(EventPattern.of("handoff-returned"))
        : -1;
    this.score = new ScoreRules(map.scoring(), scenarios, clockwork, names);
    this.reactions = new Reactions(map, names, scenarios, score).all();
    this.enterEvents = phaseEvents(Verb.ENTER);
    this.leaveEvents = phaseEvents(Verb.LEAVE);
    this.sizes = new LeadReader.Names(
        names.phases.size(), names.personas.size(), names.channels.size(), names.attributes.size());
    map.contents().forEach(content -> contents.add(content.id()));
    map.phases().stream()
        .flatMap(phase -> phase.touchpoints().stream())
        .forEach(touchpoint -> touchpoints.add(touchpoint.id()));
    this.roles = names.personas.names().stream().map(this::rolesOf).toList();
  }

  /** For each phase the number of its derived event; −1 where nobody cares. */
  private int[] phaseEvents(Verb verb) {
    int[] numbers = new int[names.phases.size()];
    Arrays.fill(numbers, -1);
    // from the events to the phases: of a phase called "and" there can be no event
    for (EventPattern event : names.events.names()) {
      if (event instanceof EventPattern.Action action && action.verb() == verb) {
        int phase = names.phases.find(action.target());
        if (phase >= 0) {
          numbers[phase] = names.events.number(event);
        }
      }
    }
    return numbers;
  }

  private Set<String> rolesOf(String persona) {
    return map.persona(persona).map(Persona::roles).map(Set::copyOf).orElse(Set.of());
  }

  /** The names and their numbers. */
  public Names names() {
    return names;
  }

  /** The scenarios of the map. */
  public List<Scenario> scenarios() {
    return scenarios;
  }

  /** All definitions, by number. */
  public List<Definition> definitions() {
    return definitions;
  }

  /** The calendar. */
  public Clockwork clockwork() {
    return clockwork;
  }

  /** How many awards have a limit. */
  public int usages() {
    return score.usages();
  }

  /** What the score is worth. */
  public ScoreRules score() {
    return score;
  }

  /** A lead in bytes. */
  public byte[] freeze(Lead lead) {
    return new LeadWriter(lead, definitions).toBytes();
  }

  /** The lead of bytes. */
  public Lead thaw(byte[] bytes) {
    return thaw(bytes, Form.PRESENT);
  }

  /** The lead of bytes of a form. */
  public Lead thaw(byte[] bytes, Form form) {
    return reader().read(bytes, form, newLead(""));
  }

  /** A reader of leads. */
  LeadReader reader() {
    return new LeadReader(definitions, sizes);
  }

  /** A lead of which nothing is known: it stands in the first phase. */
  public Lead newLead(String id) {
    Lead lead = new Lead(
        id, names.counted.size(), names.windows.size(), names.histories.size(), score.usages());
    lead.phase = phasesOfMap == 0 ? -1 : 0;
    return lead;
  }

  /** The number of a persona of the map; −1 if it has none of that id. */
  public int persona(String id) {
    return hasPersona(id) ? names.personas.find(id) : -1;
  }

  /** The number of a phase of the map; −1 if it has none of that id. */
  public int phase(String id) {
    return hasPhase(id) ? names.phases.find(id) : -1;
  }

  /** The number of a channel; −1 if there is none of that id. */
  public int channel(String id) {
    return hasChannel(id) ? names.channels.find(id) : -1;
  }

  /** Where an input stands among those of one instant. */
  public int rank(LeadInput input) {
    if (input instanceof ConsentGiven || input instanceof ConsentWithdrawn) {
      return 0;
    }
    if (input instanceof LeadDescribed) {
      return 1;
    }
    if (input instanceof LeadEvent event && endsSomething(event.event())) {
      return 2;
    }
    return input instanceof LeadDeleted ? 4 : 3;
  }

  /**
   * Whether an exit or a goal names an event, which is why it goes before others of its instant.
   */
  private boolean endsSomething(EventPattern event) {
    int number = names.events.find(event);
    return number >= 0
        && definitions.stream()
            .anyMatch(definition -> Numbers.contains(definition.goals(), number)
                || definition.exits().stream().anyMatch(exit -> exit.event() == number));
  }

  /** Whether the map has what an event is about. */
  boolean knows(EventPattern event) {
    if (event instanceof EventPattern.Declared word) {
      return declared.contains(word.event());
    }
    EventPattern.Action action = (EventPattern.Action) event;
    if (action.verb() == Verb.ENTER || action.verb() == Verb.LEAVE) {
      return false; // derived here, never told
    }
    List<ElementKind> targets = action.verb().targets();
    return targets.contains(ElementKind.TOUCHPOINT) && touchpoints.contains(action.target())
        || targets.contains(ElementKind.CONTENT) && contents.contains(action.target());
  }

  /** Where leads go that wait in older definitions. */
  List<Migration> migrations() {
    return map.migrations();
  }

  /** Whether the map has a phase. */
  boolean hasPhase(String id) {
    return map.phase(id).isPresent();
  }

  /** Whether the map has a persona. */
  boolean hasPersona(String id) {
    return map.persona(id).isPresent();
  }

  /** Whether the map has a channel, or everybody knows it. */
  boolean hasChannel(String id) {
    return map.channel(id).isPresent();
  }
}

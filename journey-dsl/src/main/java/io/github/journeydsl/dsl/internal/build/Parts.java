package io.github.journeydsl.dsl.internal.build;

import io.github.journeydsl.core.approval.ApprovalChain;
import io.github.journeydsl.core.element.ElementKind;
import io.github.journeydsl.core.event.EventType;
import io.github.journeydsl.core.model.Channel;
import io.github.journeydsl.core.model.Content;
import io.github.journeydsl.core.model.JourneyMap;
import io.github.journeydsl.core.model.JourneyMapBuilder;
import io.github.journeydsl.core.model.Opportunity;
import io.github.journeydsl.core.model.Persona;
import io.github.journeydsl.core.model.Phase;
import io.github.journeydsl.core.model.Suppression;
import io.github.journeydsl.core.model.SuppressionNames;
import io.github.journeydsl.core.policy.SendPolicy;
import io.github.journeydsl.core.scenario.Migration;
import io.github.journeydsl.core.scenario.NurtureScenario;
import io.github.journeydsl.core.scenariotest.ScenarioTest;
import io.github.journeydsl.core.scoring.Scoring;
import io.github.journeydsl.core.template.PhaseTemplate;
import io.github.journeydsl.dsl.internal.source.Place;
import io.github.journeydsl.dsl.internal.source.Places;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The parts of one map, gathered from all of its files in the order they are written. */
public final class Parts {

  final JourneyMapBuilder header = JourneyMap.builder();
  final Roles roles = new Roles();
  final List<Persona> personas = new ArrayList<>();
  final List<Channel> channels = new ArrayList<>();
  final List<Content> contents = new ArrayList<>();
  final List<Phase> phases = new ArrayList<>();
  final List<Opportunity> opportunities = new ArrayList<>();
  final List<ApprovalChain> approvalChains = new ArrayList<>();
  final List<EventType> events = new ArrayList<>();
  final List<NurtureScenario> scenarios = new ArrayList<>();
  final List<Migration> migrations = new ArrayList<>();
  final MovedSteps movedSteps = new MovedSteps();
  final List<ScenarioTest> tests = new ArrayList<>();
  final List<Suppression> suppressions = new ArrayList<>();
  final SuppressionNames suppressionNames = new SuppressionNames();

  final HalfRead halfRead = new HalfRead();

  @Nullable
  PhaseTemplate template;

  @Nullable
  Place templatePlace;

  @Nullable
  Scoring scoring;

  @Nullable
  SendPolicy policy;

  /** The map under {@code id}, which the header of the first file gave. */
  public JourneyMap map(String id) {
    JourneyMapBuilder map = header
        .id(id)
        .dmuRoles(roles.ofDmu())
        .declaredRoles(roles.besides())
        .personas(personas)
        .channels(channels)
        .contents(contents)
        .phases(phasesInOrder())
        .opportunities(opportunities)
        .approvalChains(approvalChains)
        .events(events)
        .scenarios(scenarios)
        .migrations(migrations)
        .tests(tests)
        .suppressions(suppressions);
    if (scoring != null) {
      map.scoring(scoring);
    }
    if (policy != null) {
      map.policy(policy);
    }
    return map.build();
  }

  /** What names other elements and is not in the map. */
  public HalfRead halfRead() {
    return halfRead;
  }

  /** Notes where the phases of the template come from that no statement fills in. */
  public void notePlaces(Places places) {
    if (template != null && templatePlace != null) {
      for (Phase phase : template.phases()) {
        places.declare(templatePlace.of(ElementKind.PHASE, phase.id()));
      }
    }
  }

  /** The phases of the template, each as it is filled in, then those of the map alone. */
  private List<Phase> phasesInOrder() {
    if (template == null) {
      return phases;
    }
    Map<String, Phase> ordered = new LinkedHashMap<>();
    template.phases().forEach(phase -> ordered.put(phase.id(), phase));
    List<Phase> further = new ArrayList<>();
    for (Phase phase : phases) {
      Phase plain = ordered.get(phase.id());
      if (plain == null) {
        further.add(phase);
      } else {
        boolean labelled = !phase.label().equals(phase.id());
        ordered.put(
            phase.id(),
            labelled ? phase : phase.toBuilder().label(plain.label()).build());
      }
    }
    List<Phase> all = new ArrayList<>(ordered.values());
    all.addAll(further);
    return all;
  }
}

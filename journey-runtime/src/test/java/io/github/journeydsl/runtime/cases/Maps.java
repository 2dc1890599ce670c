package io.github.journeydsl.runtime.cases;

import io.github.journeydsl.core.event.EventPattern;
import io.github.journeydsl.core.event.EventType;
import io.github.journeydsl.core.model.Channel;
import io.github.journeydsl.core.model.Content;
import io.github.journeydsl.core.model.JourneyMap;
import io.github.journeydsl.core.model.Persona;
import io.github.journeydsl.core.model.Phase;
import io.github.journeydsl.core.model.Purpose;
import io.github.journeydsl.core.model.StakeholderRole;
import io.github.journeydsl.core.model.Touchpoint;
import io.github.journeydsl.core.policy.SendPolicy;
import io.github.journeydsl.core.scenario.NurtureScenario;
import io.github.journeydsl.core.scoring.Scoring;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Maps of three phases, three personas and four contents, with one to four scenarios. */
final class Maps {

  private Maps() {}

  static Arbitrary<JourneyMap> at(Place place) {
    Arbitrary<List<Optional<EventPattern>>> enterings =
        Pools.told().optional(0.2).list().ofSize(Pools.PHASES.size());
    Arbitrary<List<NurtureScenario>> scenarios = new Scenarios(place).some();
    return Combinators.combine(
            enterings,
            Policies.scoring().optional(0.6),
            Policies.policy(place.day()).optional(0.7),
            scenarios)
        .as((enters, scoring, policy, some) -> map(place, enters, scoring, policy, some));
  }

  private static JourneyMap map(
      Place place,
      List<Optional<EventPattern>> enters,
      Optional<Scoring> scoring,
      Optional<SendPolicy> policy,
      List<NurtureScenario> scenarios) {
    return JourneyMap.builder()
        .id("m")
        .timeZone(place.zone())
        .addDmuRole(StakeholderRole.of("user"))
        .addDmuRole(StakeholderRole.of("buyer"))
        .addPersona(Persona.builder().id("ann").addRole("user").build())
        .addPersona(Persona.builder().id("bob").addRole("buyer").build())
        .addPersona(Persona.builder().id("cat").addRole("user").addRole("buyer").build())
        .addChannel(Channel.builder().id("line").build())
        .contents(contents())
        .phases(phases(enters))
        .addEvent(EventType.builder().id("go").build())
        .addEvent(EventType.builder().id("stop").build())
        .addEvent(EventType.builder().id("handoff-returned").build())
        .scoring(scoring)
        .policy(policy)
        .scenarios(scenarios)
        .build();
  }

  private static List<Content> contents() {
    List<Content> contents = new ArrayList<>();
    Pools.INFORMATION.forEach(id -> contents.add(Content.builder().id(id).build()));
    Pools.PROMOTIONS.forEach(
        id -> contents.add(Content.builder().id(id).purpose(Purpose.PROMOTION).build()));
    return contents;
  }

  private static List<Phase> phases(List<Optional<EventPattern>> enters) {
    List<Phase> phases = new ArrayList<>();
    for (int i = 0; i < Pools.PHASES.size(); i++) {
      var phase = Phase.builder().id(Pools.PHASES.get(i));
      enters.get(i).ifPresent(phase::addEntryEvent);
      if (i == 0) {
        phase.addTouchpoint(Touchpoint.builder().id("shop").build());
      }
      phases.add(phase.build());
    }
    return phases;
  }
}

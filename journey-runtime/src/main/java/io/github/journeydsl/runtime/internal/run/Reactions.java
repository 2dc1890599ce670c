package io.github.journeydsl.runtime.internal.run;

import io.github.journeydsl.core.event.EventPattern;
import io.github.journeydsl.core.model.JourneyMap;
import io.github.journeydsl.runtime.internal.code.Scenario;
import io.github.journeydsl.runtime.internal.compile.Names;
import java.util.List;
import java.util.stream.IntStream;

/** Finds out once for each event what it sets going. */
final class Reactions {

  private final JourneyMap map;
  private final Names names;
  private final List<Scenario> scenarios;
  private final ScoreRules score;

  Reactions(JourneyMap map, Names names, List<Scenario> scenarios, ScoreRules score) {
    this.map = map;
    this.names = names;
    this.scenarios = scenarios;
    this.score = score;
  }

  Reaction[] all() {
    map.phases().forEach(phase -> phase.entryEvents().forEach(names.events::number));
    Reaction[] reactions = new Reaction[names.events.size()];
    for (int event = 0; event < reactions.length; event++) {
      reactions[event] = of(event);
    }
    return reactions;
  }

  private Reaction of(int event) {
    EventPattern pattern = names.events.name(event);
    int[] enters = IntStream.range(0, map.phases().size())
        .filter(phase -> map.phases().get(phase).entryEvents().contains(pattern))
        .toArray();
    int[] entries = IntStream.range(0, scenarios.size())
        .filter(entry -> scenarios.get(entry).entry().triggers().stream()
            .anyMatch(trigger -> trigger.event() == event))
        .toArray();
    return new Reaction(names.counted.find(pattern), score.awards(event), enters, entries);
  }
}

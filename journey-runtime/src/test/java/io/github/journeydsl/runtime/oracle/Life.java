package io.github.journeydsl.runtime.oracle;

import io.github.journeydsl.core.model.JourneyMap;
import io.github.journeydsl.core.scenario.ExitRule;
import io.github.journeydsl.core.scenario.NurtureScenario;
import io.github.journeydsl.runtime.LeadProfile;
import io.github.journeydsl.runtime.RuntimeSettings;
import io.github.journeydsl.runtime.log.Notice;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** A lead as it is now: its facts, the scenarios it is in, and what is still to be looked at. */
final class Life {

  final JourneyMap map;
  final RuntimeSettings settings;
  final Map<String, List<Placed>> steps;
  final Facts facts;
  final Diary diary;
  final List<Stay> stays = new ArrayList<>();
  final ArrayDeque<Happening> queue = new ArrayDeque<>();
  final Thresholds thresholds;
  static boolean unsettled; // TEMP

  Life(JourneyMap map, RuntimeSettings settings, StepIds ids, LeadProfile profile, Diary diary) {
    this.map = map;
    this.settings = settings;
    this.diary = diary;
    facts = new Facts(map, LocalTimes.of(map, settings), profile);
    thresholds = new Thresholds(this);
    steps = map.scenarios().stream()
        .collect(Collectors.toMap(NurtureScenario::id, scenario -> Placed.of(scenario, ids)));
  }

  Instant now() {
    return diary.now;
  }

  LocalTimes times() {
    return facts.times;
  }

  /** The instances that run, in the order of the scenarios. */
  List<Stay> inOrder() {
    return stays.stream()
        .sorted(Comparator.comparingInt(stay -> map.scenarios().indexOf(stay.scenario)))
        .toList();
  }

  Questions questions(Stay stay) {
    return new Questions(facts, stay.carried, now());
  }

  /** The words of the first exit rule by condition that holds. */
  Optional<String> exit(Stay stay, Predicate<ExitRule.OnCondition> asked) {
    return stay.scenario.exits().stream()
        .filter(ExitRule.OnCondition.class::isInstance)
        .map(ExitRule.OnCondition.class::cast)
        .filter(asked)
        .filter(rule -> questions(stay).holds(rule.condition()))
        .map(Object::toString)
        .findFirst();
  }

  void leave(Stay stay, String why) {
    boolean handedOff = stay.handedOff();
    diary.notice(Notice.Kind.LEFT, stay.origin(""), why);
    stay.running = false;
    stay.frames.clear();
    stay.waiting = Optional.empty();
    stays.remove(stay);
    if (handedOff) {
      handOffEnded();
    }
  }

  void handOffEnded() {
    if (!handedOff()) {
      queue.add(new Happening.HandOffsOver());
    }
  }

  boolean handedOff() {
    return stays.stream().anyMatch(Stay::handedOff);
  }

  void quarantine(Stay stay, String bound) {
    diary.notice(Notice.Kind.QUARANTINED, stay.origin(""), bound);
    stay.quarantined = true;
  }
}

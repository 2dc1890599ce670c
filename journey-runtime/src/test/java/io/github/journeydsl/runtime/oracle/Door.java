package io.github.journeydsl.runtime.oracle;

import io.github.journeydsl.core.event.AttributeValue;
import io.github.journeydsl.core.scenario.NurtureScenario;
import io.github.journeydsl.core.scenario.Reentry;
import io.github.journeydsl.core.scenario.Trigger;
import io.github.journeydsl.runtime.log.Notice;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Lets leads into scenarios. */
final class Door {

  private final Life life;
  private final Walk walk;

  Door(Life life, Walk walk) {
    this.life = life;
    this.walk = walk;
  }

  /** Every window sees an event, whether it fires or not. */
  void see(Happening.Occurred occurred, Instant at) {
    for (NurtureScenario scenario : life.map.scenarios()) {
      for (int i = 0; i < scenario.triggers().size(); i++) {
        if (scenario.triggers().get(i) instanceof Trigger.OnEvent on
            && on.event().equals(occurred.event())) {
          life.facts.windows.see(scenario, i, at);
        }
      }
    }
  }

  /** What fires, scenario by scenario. */
  void ask(Happening happening) {
    for (NurtureScenario scenario : life.map.scenarios()) {
      if (fires(scenario, happening)) {
        Map<String, AttributeValue> carried =
            happening instanceof Happening.Occurred occurred ? occurred.attributes() : Map.of();
        enter(scenario, carried);
      }
    }
  }

  private boolean fires(NurtureScenario scenario, Happening happening) {
    boolean fires = false;
    for (int i = 0; i < scenario.triggers().size(); i++) {
      fires |= fires(scenario, i, happening); // each keeps its window, whichever comes first
    }
    return fires;
  }

  private boolean fires(NurtureScenario scenario, int place, Happening happening) {
    Trigger trigger = scenario.triggers().get(place);
    if (happening instanceof Happening.Crossed crossed) {
      return trigger instanceof Trigger.OnScore on
          && Thresholds.crossed(crossed.from(), crossed.to(), on.threshold());
    }
    if (happening instanceof Happening.Occurred occurred
        && trigger instanceof Trigger.OnEvent on
        && on.event().equals(occurred.event())) {
      boolean often = on.frequency().isEmpty()
          || life.facts.windows.fires(scenario, place, on.frequency().get(), life.now());
      Questions questions = new Questions(life.facts, occurred.attributes(), life.now());
      return often && on.condition().map(questions::holds).orElse(true);
    }
    return false;
  }

  /** Enters if the needs of an entry hold; else says which does not. */
  Optional<String> enter(NurtureScenario scenario, Map<String, AttributeValue> carried) {
    Optional<String> refusal = refusal(scenario);
    if (refusal.isEmpty()) {
      int number = life.facts.entries.merge(scenario.id(), 1, Integer::sum);
      life.facts.lastEntry.put(scenario.id(), life.now());
      List<Placed> steps = Objects.requireNonNull(life.steps.get(scenario.id()));
      Stay stay = new Stay(scenario, number, life.now(), carried, steps);
      life.stays.add(stay);
      life.diary.notice(Notice.Kind.ENTERED, stay.origin(""), "");
      walk.goWithNews(stay);
    }
    return refusal;
  }

  private Optional<String> refusal(NurtureScenario scenario) {
    if (!scenario.phases().isEmpty() && !scenario.phases().contains(life.facts.phase)) {
      return Optional.of("phase");
    }
    if (!scenario.audience().isEmpty() && scenario.audience().stream().noneMatch(this::isOne)) {
      return Optional.of("audience");
    }
    if (life.stays.stream().anyMatch(stay -> stay.scenario.equals(scenario))) {
      return Optional.of("running");
    }
    return mayReenter(scenario) ? Optional.empty() : Optional.of("reentry");
  }

  private boolean isOne(String who) {
    return life.map.persona(who).isPresent()
        ? life.facts.persona.equals(Optional.of(who))
        : life.facts.roles().contains(who);
  }

  private boolean mayReenter(NurtureScenario scenario) {
    if (!life.facts.entries.containsKey(scenario.id())) {
      return true;
    }
    if (scenario.reentry() instanceof Reentry.After after) {
      var last = Objects.requireNonNull(life.facts.lastEntry.get(scenario.id()));
      return !life.now().isBefore(life.times().after(last, after.span()));
    }
    return !(scenario.reentry() instanceof Reentry.Never);
  }
}

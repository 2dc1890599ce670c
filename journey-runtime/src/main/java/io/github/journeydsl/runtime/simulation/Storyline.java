package io.github.journeydsl.runtime.simulation;

import io.github.journeydsl.core.event.EventPattern;
import io.github.journeydsl.core.event.Verb;
import io.github.journeydsl.core.model.JourneyMap;
import io.github.journeydsl.core.model.Phase;
import io.github.journeydsl.core.scenario.NurtureScenario;
import io.github.journeydsl.core.scenario.Trigger;
import io.github.journeydsl.core.scoring.ScoreAward;
import io.github.journeydsl.core.step.HandOff;
import io.github.journeydsl.core.step.Repeat;
import io.github.journeydsl.core.step.ScenarioStep;
import io.github.journeydsl.core.step.Schedule;
import io.github.journeydsl.core.step.Wait;
import io.github.journeydsl.core.step.WaitFor;
import io.github.journeydsl.core.value.TimeSpan;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * How a lead may go through a scenario: what brings it in, and what it does on the way.
 *
 * @param map the map
 * @param scenario the scenario
 * @param trigger one of its triggers
 */
record Storyline(JourneyMap map, NurtureScenario scenario, Trigger trigger) {

  private static final int MOST_EVENTS = 30;

  static List<Storyline> of(JourneyMap map) {
    return map.scenarios().stream()
        .flatMap(scenario ->
            scenario.triggers().stream().map(trigger -> new Storyline(map, scenario, trigger)))
        .toList();
  }

  void play(GeneratedLead lead) {
    enter(lead);
    go(scenario.steps(), lead);
    List<EventPattern> ending = KnownEvents.ending(scenario);
    if (!ending.isEmpty() && lead.dice().chance(25)) {
      lead.passes(Duration.ofDays(3));
      lead.does(lead.dice().of(ending));
    }
  }

  private void enter(GeneratedLead lead) {
    if (trigger instanceof Trigger.OnEvent on) {
      enter(on, lead);
    } else if (trigger instanceof Trigger.OnScore on) {
      score(on.threshold(), lead);
    } else {
      lead.isPutInto(scenario.id());
    }
  }

  private void enter(Trigger.OnEvent on, GeneratedLead lead) {
    EventPattern event = on.event();
    if (event instanceof EventPattern.Action action && KnownEvents.isDerived(event)) {
      entryEvent(action).ifPresent(lead::does);
      return;
    }
    int times =
        Math.min(MOST_EVENTS, on.frequency().map(Trigger.Frequency::times).orElse(1));
    Duration gap = on.frequency()
        .map(frequency -> about(frequency.within()).dividedBy(times + 1L))
        .orElse(Duration.ZERO);
    for (int i = 0; i < times; i++) {
      lead.does(event);
      lead.passes(gap);
    }
  }

  /** What brings a lead into the phase, or out of it: into any other one. */
  private Optional<EventPattern> entryEvent(EventPattern.Action change) {
    return map.phases().stream()
        .filter(phase -> phase.id().equals(change.target()) == (change.verb() == Verb.ENTER))
        .map(Phase::entryEvents)
        .flatMap(List::stream)
        .findFirst();
  }

  private void score(int threshold, GeneratedLead lead) {
    List<ScoreAward> awards = map.scoring().stream()
        .flatMap(scoring -> scoring.awards().stream())
        .filter(award -> award.points() > 0 && !KnownEvents.isDerived(award.event()))
        .toList();
    long sum = 0;
    for (int i = 0; i < MOST_EVENTS && sum < threshold && !awards.isEmpty(); i++) {
      ScoreAward award = lead.dice().of(awards);
      lead.does(award.event());
      lead.passes(Duration.ofDays(1));
      sum += award.points();
    }
  }

  private void go(List<ScenarioStep> steps, GeneratedLead lead) {
    for (ScenarioStep step : steps) {
      if (step instanceof Wait wait) {
        lead.waits(about(wait.span()));
      } else if (step instanceof WaitFor wait) {
        waitFor(wait, lead);
      } else if (step instanceof HandOff handOff) {
        Duration within = handOff.within().map(Storyline::about).orElse(Duration.ofDays(7));
        lead.passes(within.multipliedBy(3).dividedBy(2)); // some are late
        if (lead.dice().chance(80) && !KnownEvents.isDerived(handOff.until())) {
          lead.does(handOff.until());
        }
      } else if (step instanceof Repeat repeat) {
        repeat(repeat, lead);
      } else {
        go(step.parts(), lead);
      }
    }
  }

  private void waitFor(WaitFor wait, GeneratedLead lead) {
    if (lead.dice().chance(60) && !KnownEvents.isDerived(wait.event())) {
      lead.passes(about(wait.upTo()));
      lead.does(wait.event());
      go(wait.then(), lead);
    } else {
      lead.waits(about(wait.upTo()));
      go(wait.otherwise(), lead);
    }
  }

  private void repeat(Repeat repeat, GeneratedLead lead) {
    int rounds = Math.min(5, repeat.times().orElse(5));
    Duration every =
        repeat.schedule() instanceof Schedule.Every each ? about(each.span()) : Duration.ofDays(7);
    go(repeat.steps(), lead);
    lead.waits(every.multipliedBy(rounds - 1L));
  }

  private static Duration about(TimeSpan span) {
    long amount = span.amount();
    return switch (span.unit()) {
      case MINUTE -> Duration.ofMinutes(amount);
      case HOUR -> Duration.ofHours(amount);
      case DAY -> Duration.ofDays(amount);
      case BUSINESS_DAY -> Duration.ofHours(34 * amount);
      case WEEK -> Duration.ofDays(7 * amount);
      case MONTH -> Duration.ofDays(30 * amount);
      case YEAR -> Duration.ofDays(365 * amount);
    };
  }
}

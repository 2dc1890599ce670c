package io.github.journeydsl.runtime.testing;

import io.github.journeydsl.core.event.EventPattern;
import io.github.journeydsl.core.model.JourneyMap;
import io.github.journeydsl.core.scenario.NurtureScenario;
import io.github.journeydsl.core.scenariotest.ExpectedEffect;
import io.github.journeydsl.core.step.Alert;
import io.github.journeydsl.core.step.HandOff;
import io.github.journeydsl.core.step.Move;
import io.github.journeydsl.core.step.ScenarioStep;
import io.github.journeydsl.core.step.Send;
import io.github.journeydsl.core.step.Task;
import io.github.journeydsl.runtime.log.LogEntry;
import io.github.journeydsl.runtime.log.Notice;
import io.github.journeydsl.runtime.log.Origin;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Which scenarios and events could do what a test expects. */
final class Sources {

  private Sources() {}

  /** The ids of the scenarios with a step of that effect, in the order of the map. */
  static List<String> of(JourneyMap map, ExpectedEffect effect) {
    return map.scenarios().stream()
        .filter(scenario -> steps(scenario.steps()).anyMatch(step -> does(step, effect)))
        .map(NurtureScenario::id)
        .toList();
  }

  /** The events by which leads come into the phase of that effect, as the map says. */
  static List<String> events(JourneyMap map, ExpectedEffect effect) {
    return effect instanceof ExpectedEffect.Phase phase
        ? map.phase(phase.phase()).stream()
            .flatMap(one -> one.entryEvents().stream())
            .map(EventPattern::toString)
            .toList()
        : List.of();
  }

  /** The ids of the scenarios that were entered. */
  static Set<String> entered(List<LogEntry> log) {
    Set<String> entered = new LinkedHashSet<>();
    for (LogEntry entry : log) {
      if (entry instanceof Notice notice && notice.kind() == Notice.Kind.ENTERED) {
        notice.origin().map(Origin::scenario).ifPresent(entered::add);
      }
    }
    return entered;
  }

  /** All steps, in the order of the text. */
  static Stream<ScenarioStep> steps(List<ScenarioStep> steps) {
    return steps.stream().flatMap(step -> Stream.concat(Stream.of(step), steps(step.parts())));
  }

  private static boolean does(ScenarioStep step, ExpectedEffect effect) {
    return effectOf(step).filter(effect::equals).isPresent();
  }

  private static Optional<ExpectedEffect> effectOf(ScenarioStep step) {
    if (step instanceof Send send) {
      return Optional.of(new ExpectedEffect.Send(send.content(), send.channel()));
    }
    if (step instanceof Move move) {
      return Optional.of(new ExpectedEffect.Phase(move.phase()));
    }
    if (step instanceof HandOff handOff) {
      return Optional.of(new ExpectedEffect.HandOff(handOff.team()));
    }
    if (step instanceof Task task) {
      return Optional.of(new ExpectedEffect.Task(task.team()));
    }
    return step instanceof Alert alert
        ? Optional.of(new ExpectedEffect.Alert(alert.team()))
        : Optional.empty();
  }
}

package io.github.journeydsl.core.diff;

import io.github.journeydsl.core.element.ElementKind;
import io.github.journeydsl.core.internal.CoreMessages;
import io.github.journeydsl.core.problem.Message;
import io.github.journeydsl.core.step.AddScore;
import io.github.journeydsl.core.step.Alert;
import io.github.journeydsl.core.step.HandOff;
import io.github.journeydsl.core.step.Move;
import io.github.journeydsl.core.step.ScenarioStep;
import io.github.journeydsl.core.step.Send;
import io.github.journeydsl.core.step.SetAttribute;
import io.github.journeydsl.core.step.Start;
import io.github.journeydsl.core.step.Task;
import io.github.journeydsl.core.step.Wait;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What other steps mean for leads: what they receive now and no longer, and what else happens.
 *
 * @param labels how elements are called
 */
record EffectWords(Labels labels) {

  List<Message> of(List<ScenarioStep> old, List<ScenarioStep> now) {
    List<Message> clauses = new ArrayList<>();
    add(clauses, "diff.receives", SameMeaning.beside(sends(now), sends(old)));
    add(clauses, "diff.receives-not", SameMeaning.beside(sends(old), sends(now)));
    add(clauses, "diff.happens", SameMeaning.beside(effects(now), effects(old)));
    add(clauses, "diff.happens-not", SameMeaning.beside(effects(old), effects(now)));
    List<ScenarioStep> before = StepTree.ways(old);
    List<ScenarioStep> after = StepTree.ways(now);
    boolean sameWays = SameMeaning.beside(before, after).isEmpty()
        && SameMeaning.beside(after, before).isEmpty();
    if (!sameWays) {
      clauses.add(CoreMessages.message("diff.steps-ways"));
    } else if (clauses.isEmpty()) {
      boolean names = StepTree.isRenamedOnly(old, now);
      clauses.add(CoreMessages.message(names ? "diff.steps-named" : "diff.steps-way"));
    }
    return clauses;
  }

  private static void add(List<Message> clauses, String key, List<Message> what) {
    if (!what.isEmpty()) {
      clauses.add(CoreMessages.message(key, Several.of(what)));
    }
  }

  private List<Message> sends(List<ScenarioStep> steps) {
    return StepTree.all(steps)
        .filter(Send.class::isInstance)
        .map(Send.class::cast)
        .map(send -> CoreMessages.message(
            "diff.send",
            labels.label(ElementKind.CONTENT, send.content()),
            labels.label(ElementKind.CHANNEL, send.channel())))
        .toList();
  }

  private List<Message> effects(List<ScenarioStep> steps) {
    return StepTree.all(steps).flatMap(step -> effect(step).stream()).toList();
  }

  private Optional<Message> effect(ScenarioStep step) {
    if (step instanceof Move move) {
      return effect("diff.move-to", labels.label(ElementKind.PHASE, move.phase()));
    }
    if (step instanceof Wait wait) {
      return effect("diff.wait", wait.span().toString());
    }
    if (step instanceof HandOff handOff) {
      return effect("diff.hand-off", handOff.team());
    }
    if (step instanceof Task task) {
      return effect("diff.task", task.team());
    }
    if (step instanceof Alert alert) {
      return effect("diff.alert", alert.team());
    }
    if (step instanceof AddScore score) {
      return effect("diff.score", ValueWords.signed(score.points()));
    }
    if (step instanceof SetAttribute set) {
      return effect("diff.attribute", set.attribute());
    }
    return step instanceof Start start
        ? effect("diff.start", labels.label(ElementKind.SCENARIO, start.scenario()))
        : Optional.empty();
  }

  private static Optional<Message> effect(String key, String what) {
    return Optional.of(CoreMessages.message(key, what));
  }
}

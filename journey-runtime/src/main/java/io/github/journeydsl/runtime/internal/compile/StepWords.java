package io.github.journeydsl.runtime.internal.compile;

import io.github.journeydsl.core.step.AddScore;
import io.github.journeydsl.core.step.Alert;
import io.github.journeydsl.core.step.HandOff;
import io.github.journeydsl.core.step.If;
import io.github.journeydsl.core.step.Move;
import io.github.journeydsl.core.step.Repeat;
import io.github.journeydsl.core.step.ScenarioStep;
import io.github.journeydsl.core.step.Send;
import io.github.journeydsl.core.step.SetAttribute;
import io.github.journeydsl.core.step.Split;
import io.github.journeydsl.core.step.Start;
import io.github.journeydsl.core.step.Task;
import io.github.journeydsl.core.step.Wait;
import io.github.journeydsl.core.step.WaitFor;
import io.github.journeydsl.core.step.WaitUntil;
import java.util.stream.Collectors;

/** Steps in the words of the text language, without what is inside their blocks. */
final class StepWords {

  private StepWords() {}

  static String of(ScenarioStep step) {
    if (step instanceof Send send) {
      return "send " + send.content() + " by " + send.channel()
          + send.validFor().map(span -> " valid for " + span).orElse("");
    }
    if (step instanceof Move move) {
      return "move to " + move.phase() + (move.back() ? " back" : "");
    }
    if (step instanceof AddScore score) {
      return "score " + (score.points() < 0 ? "" : "+") + score.points();
    }
    if (step instanceof SetAttribute set) {
      return "set " + set.attribute() + " " + Words.of(set.value());
    }
    if (step instanceof Wait wait) {
      return "wait " + wait.span();
    }
    if (step instanceof WaitUntil until) {
      return "wait until " + Words.of(until.moment());
    }
    if (step instanceof WaitFor wait) {
      return "wait for " + wait.event() + " up to " + wait.upTo();
    }
    return ofBlock(step);
  }

  private static String ofBlock(ScenarioStep step) {
    if (step instanceof If branch) {
      return "if "
          + branch.arms().stream()
              .map(arm -> Words.of(arm.condition()))
              .collect(Collectors.joining(", else if "));
    }
    if (step instanceof Split split) {
      return "split "
          + split.arms().stream()
              .map(arm -> arm.weight() + " " + arm.id())
              .collect(Collectors.joining(", "));
    }
    if (step instanceof Repeat repeat) {
      String times = repeat.times().isPresent() ? repeat.times().getAsInt() + " times " : "";
      return "repeat " + times + Words.of(repeat.schedule());
    }
    if (step instanceof HandOff handOff) {
      return "handoff " + handOff.team() + " as " + handOff.stage() + ", until " + handOff.until()
          + handOff.within().map(span -> ", within " + span).orElse("");
    }
    return ofPeople(step);
  }

  private static String ofPeople(ScenarioStep step) {
    if (step instanceof Task task) {
      return "task " + task.team() + " " + Words.quoted(task.text())
          + task.due().map(StepWords::of).orElse("");
    }
    if (step instanceof Alert alert) {
      return "alert " + alert.team() + " " + Words.quoted(alert.text());
    }
    return step instanceof Start start ? "start " + start.scenario() : "exit";
  }

  private static String of(Task.Due due) {
    return due instanceof Task.Due.Within within ? " within " + within.span() : " immediately";
  }

  /**
   * The words of which the id of a step without a name is made. Who gets a task says enough; its
   * text would make the id change with every better wording.
   */
  static String forId(ScenarioStep step) {
    if (step instanceof Task task) {
      return "task " + task.team();
    }
    if (step instanceof Alert alert) {
      return "alert " + alert.team();
    }
    if (step instanceof HandOff handOff) {
      return "handoff " + handOff.team();
    }
    return of(step);
  }
}

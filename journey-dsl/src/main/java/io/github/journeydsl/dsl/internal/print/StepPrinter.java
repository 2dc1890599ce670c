package io.github.journeydsl.dsl.internal.print;

import io.github.journeydsl.core.step.AddScore;
import io.github.journeydsl.core.step.Alert;
import io.github.journeydsl.core.step.HandOff;
import io.github.journeydsl.core.step.If;
import io.github.journeydsl.core.step.Moment;
import io.github.journeydsl.core.step.Move;
import io.github.journeydsl.core.step.Repeat;
import io.github.journeydsl.core.step.ScenarioStep;
import io.github.journeydsl.core.step.Schedule;
import io.github.journeydsl.core.step.Send;
import io.github.journeydsl.core.step.SetAttribute;
import io.github.journeydsl.core.step.Split;
import io.github.journeydsl.core.step.Start;
import io.github.journeydsl.core.step.Task;
import io.github.journeydsl.core.step.Wait;
import io.github.journeydsl.core.step.WaitFor;
import io.github.journeydsl.core.step.WaitUntil;
import java.util.List;

/** Prints the steps of a scenario. */
final class StepPrinter {

  private final Page page;

  StepPrinter(Page page) {
    this.page = page;
  }

  void print(List<ScenarioStep> steps) {
    steps.forEach(this::print);
  }

  private void print(ScenarioStep step) {
    if (step instanceof WaitFor wait) {
      String head = "wait for " + wait.event() + " up to " + wait.upTo();
      page.fullBlock(head + name(step), () -> print(wait.then()));
      otherwise(wait.otherwise());
    } else if (step instanceof If branch) {
      print(branch);
    } else if (step instanceof Split split) {
      print(split);
    } else if (step instanceof Repeat repeat) {
      String times = repeat.times().isPresent() ? Words.times(repeat.times().getAsInt()) + " " : "";
      String head = "repeat " + times + "every " + schedule(repeat.schedule());
      page.fullBlock(head + name(step), () -> print(repeat.steps()));
    } else if (step instanceof HandOff handOff) {
      print(handOff);
    } else {
      page.line(plain(step) + name(step));
    }
  }

  private static String plain(ScenarioStep step) {
    if (step instanceof Send send) {
      String valid = send.validFor().map(span -> " valid for " + span).orElse("");
      return "send " + send.content() + " by " + send.channel() + valid;
    }
    if (step instanceof Move move) {
      return "move to " + move.phase() + (move.back() ? " back" : "");
    }
    if (step instanceof AddScore score) {
      return "score " + Words.signed(score.points());
    }
    if (step instanceof SetAttribute set) {
      return "set " + set.attribute() + " " + Words.value(set.value());
    }
    if (step instanceof Wait wait) {
      return "wait " + wait.span();
    }
    if (step instanceof WaitUntil wait) {
      return "wait until " + moment(wait.moment());
    }
    if (step instanceof Task task) {
      return "task " + task.team() + " " + Words.text(task.text()) + due(task);
    }
    if (step instanceof Alert alert) {
      return "alert " + alert.team() + " " + Words.text(alert.text());
    }
    return step instanceof Start start ? "start " + start.scenario() : "exit";
  }

  private static String due(Task task) {
    return task.due()
        .map(due -> due instanceof Task.Due.Within in ? " within " + in.span() : " immediately")
        .orElse("");
  }

  private static String moment(Moment moment) {
    if (moment instanceof Moment.Next next) {
      return "next " + LeadPrinter.day(next.day()) + " at " + Words.time(next.at());
    }
    if (moment instanceof Moment.AfterStart after) {
      return after.span() + " after start";
    }
    return Words.dateTime(((Moment.At) moment).time());
  }

  private static String schedule(Schedule schedule) {
    if (schedule instanceof Schedule.Weekly weekly) {
      return LeadPrinter.day(weekly.day()) + " at " + Words.time(weekly.at());
    }
    return ((Schedule.Every) schedule).span().toString();
  }

  private void print(If branch) {
    If.Arm first = branch.arms().get(0);
    page.fullBlock(
        "if " + ConditionPrinter.print(first.condition()) + name(branch),
        () -> print(first.steps()));
    for (If.Arm arm : branch.arms().subList(1, branch.arms().size())) {
      page.continued(
          "else if " + ConditionPrinter.print(arm.condition()), () -> print(arm.steps()));
    }
    otherwise(branch.otherwise());
  }

  private void otherwise(List<ScenarioStep> steps) {
    if (!steps.isEmpty()) {
      page.continued("else", () -> print(steps));
    }
  }

  private void print(Split split) {
    String head = "split" + name(split) + " ";
    for (Split.Arm arm : split.arms()) {
      page.fullBlock(head + arm.weight() + " " + arm.id(), () -> print(arm.steps()));
      head = "";
    }
  }

  private void print(HandOff handOff) {
    page.block("handoff " + handOff.team() + " as " + handOff.stage() + name(handOff), () -> {
      page.property("until", handOff.until().toString());
      page.property("within", handOff.within().map(Object::toString));
      if (!handOff.late().isEmpty()) {
        page.fullBlock("late", () -> print(handOff.late()));
      }
      if (!handOff.returned().isEmpty()) {
        page.fullBlock("returned", () -> print(handOff.returned()));
      }
    });
  }

  private static String name(ScenarioStep step) {
    return step.name()
        .map(name -> " as " + name.id() + name.was().map(was -> " was " + was).orElse(""))
        .orElse("");
  }
}

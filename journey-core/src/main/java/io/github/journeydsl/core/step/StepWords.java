package io.github.journeydsl.core.step;

import io.github.journeydsl.core.event.ConditionWords;
import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Steps in the words of the text language, without what is inside their blocks.
 *
 * <pre>{@code
 * StepWords.of(step);   // wait for attend seminar up to 2 weeks
 * }</pre>
 */
public final class StepWords {

  private StepWords() {}

  /** The words of a step. */
  public static String of(ScenarioStep step) {
    if (step instanceof Send send) {
      return "send " + send.content() + " by " + send.channel()
          + send.validFor().map(span -> " valid for " + span).orElse("");
    }
    if (step instanceof Move move) {
      return "move to " + move.phase() + (move.back() ? " back" : "");
    }
    if (step instanceof AddScore score) {
      return "score " + (score.points() > 0 ? "+" : "") + score.points();
    }
    if (step instanceof SetAttribute set) {
      return "set " + set.attribute() + " " + ConditionWords.of(set.value());
    }
    if (step instanceof Wait wait) {
      return "wait " + wait.span();
    }
    if (step instanceof WaitUntil until) {
      return "wait until " + of(until.moment());
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
              .map(arm -> ConditionWords.of(arm.condition()))
              .collect(Collectors.joining(", else if "));
    }
    if (step instanceof Split split) {
      return "split "
          + split.arms().stream()
              .map(arm -> arm.weight() + " " + arm.id())
              .collect(Collectors.joining(", "));
    }
    if (step instanceof Repeat repeat) {
      return "repeat " + times(repeat) + of(repeat.schedule());
    }
    if (step instanceof HandOff handOff) {
      return "handoff " + handOff.team() + " as " + handOff.stage() + ", until " + handOff.until()
          + handOff.within().map(span -> ", within " + span).orElse("");
    }
    return ofPeople(step);
  }

  private static String ofPeople(ScenarioStep step) {
    if (step instanceof Task task) {
      return "task " + task.team() + " " + ConditionWords.quoted(task.text())
          + task.due().map(StepWords::of).orElse("");
    }
    if (step instanceof Alert alert) {
      return "alert " + alert.team() + " " + ConditionWords.quoted(alert.text());
    }
    return step instanceof Start start ? "start " + start.scenario() : "exit";
  }

  private static String times(Repeat repeat) {
    if (repeat.times().isEmpty()) {
      return "";
    }
    int times = repeat.times().getAsInt();
    return times + (times == 1 ? " time " : " times ");
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

  private static String of(Moment moment) {
    if (moment instanceof Moment.Next next) {
      return "next " + of(next.day()) + " at " + next.at();
    }
    return moment instanceof Moment.AfterStart after
        ? after.span() + " after start"
        : of(((Moment.At) moment).time());
  }

  /** As people write it: the beginning of a day is the day. */
  private static String of(LocalDateTime time) {
    boolean begins = time.toLocalTime().equals(LocalTime.MIDNIGHT);
    return begins ? time.toLocalDate().toString() : time.toString();
  }

  private static String of(Schedule schedule) {
    return schedule instanceof Schedule.Weekly weekly
        ? "every " + of(weekly.day()) + " at " + weekly.at()
        : "every " + ((Schedule.Every) schedule).span();
  }

  private static String of(DayOfWeek day) {
    return day.name().toLowerCase(Locale.ROOT);
  }
}

package io.github.journeydsl.runtime.internal.compile;

import io.github.journeydsl.core.event.AttributeValue;
import io.github.journeydsl.core.event.Condition;
import io.github.journeydsl.core.scenario.ExitRule;
import io.github.journeydsl.core.scenario.Reentry;
import io.github.journeydsl.core.scenario.Trigger;
import io.github.journeydsl.core.step.Moment;
import io.github.journeydsl.core.step.Schedule;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Parts of scenarios in the words of the text language. */
public final class Words {

  private Words() {}

  static String of(Trigger trigger) {
    if (trigger instanceof Trigger.OnEvent on) {
      String often = on.frequency()
          .map(frequency -> " " + frequency.times() + " times within " + frequency.within())
          .orElse("");
      String condition = on.condition().map(one -> " and " + of(one)).orElse("");
      return "on " + on.event() + often + condition;
    }
    if (trigger instanceof Trigger.OnScore score) {
      return "on score rises to " + score.threshold();
    }
    return "on manual";
  }

  static String of(ExitRule exit) {
    return exit instanceof ExitRule.OnEvent on
        ? "exit when " + on.event()
        : "exit when " + of(((ExitRule.OnCondition) exit).condition());
  }

  static String of(Reentry reentry) {
    if (reentry instanceof Reentry.After after) {
      return "reentry after " + after.span();
    }
    if (reentry instanceof Reentry.AfterExit) {
      return "reentry after exit";
    }
    return reentry instanceof Reentry.Always ? "reentry always" : "reentry never";
  }

  static String of(Condition condition) {
    if (condition instanceof Condition.Compare compare) {
      return compare.attribute() + " " + compare.comparison().sign() + " " + of(compare.value());
    }
    if (condition instanceof Condition.Consent consent) {
      return "consent " + consent.channel();
    }
    if (condition instanceof Condition.Count count) {
      return "count(" + count.event() + " within " + count.within() + ") "
          + count.comparison().sign() + " " + count.times();
    }
    if (condition instanceof Condition.And and) {
      return joined(and.parts(), " and ");
    }
    if (condition instanceof Condition.Or or) {
      return joined(or.parts(), " or ");
    }
    return "not " + grouped(((Condition.Not) condition).part());
  }

  private static String joined(List<Condition> parts, String word) {
    return parts.stream().map(Words::grouped).collect(Collectors.joining(word));
  }

  private static String grouped(Condition part) {
    boolean joined = part instanceof Condition.And || part instanceof Condition.Or;
    return joined ? "(" + of(part) + ")" : of(part);
  }

  /** A value, a text without quotation marks. */
  public static String plain(AttributeValue value) {
    return value instanceof AttributeValue.Text text ? text.value() : of(value);
  }

  static String of(AttributeValue value) {
    if (value instanceof AttributeValue.Number number) {
      return number.value().toString();
    }
    return value instanceof AttributeValue.Flag flag
        ? String.valueOf(flag.value())
        : quoted(((AttributeValue.Text) value).value());
  }

  static String quoted(String text) {
    return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + "\"";
  }

  static String of(Moment moment) {
    if (moment instanceof Moment.Next next) {
      return "next " + of(next.day()) + " at " + next.at();
    }
    return moment instanceof Moment.AfterStart after
        ? after.span() + " after start"
        : ((Moment.At) moment).time().toString();
  }

  static String of(Schedule schedule) {
    return schedule instanceof Schedule.Weekly weekly
        ? "every " + of(weekly.day()) + " at " + weekly.at()
        : "every " + ((Schedule.Every) schedule).span();
  }

  private static String of(DayOfWeek day) {
    return day.name().toLowerCase(Locale.ROOT);
  }
}

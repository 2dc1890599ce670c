package io.github.journeydsl.runtime.internal.compile;

import io.github.journeydsl.core.event.AttributeValue;
import io.github.journeydsl.core.event.ConditionWords;
import io.github.journeydsl.core.scenario.ExitRule;
import io.github.journeydsl.core.scenario.Reentry;
import io.github.journeydsl.core.scenario.Trigger;

/** Parts of scenarios in the words of the text language. */
public final class Words {

  private Words() {}

  public static String of(Trigger trigger) {
    if (trigger instanceof Trigger.OnEvent on) {
      String often = on.frequency()
          .map(frequency -> " " + frequency.times() + " times within " + frequency.within())
          .orElse("");
      String condition =
          on.condition().map(one -> " and " + ConditionWords.of(one)).orElse("");
      return "on " + on.event() + often + condition;
    }
    if (trigger instanceof Trigger.OnScore score) {
      return "on score rises to " + score.threshold();
    }
    return "on manual";
  }

  public static String of(ExitRule exit) {
    return exit instanceof ExitRule.OnEvent on
        ? "exit when " + on.event()
        : "exit when " + ConditionWords.of(((ExitRule.OnCondition) exit).condition());
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

  /** A value, a text without quotation marks. */
  public static String plain(AttributeValue value) {
    return value instanceof AttributeValue.Text text ? text.value() : ConditionWords.of(value);
  }

  /** A value, a text in quotation marks. */
  public static String of(AttributeValue value) {
    return ConditionWords.of(value);
  }
}

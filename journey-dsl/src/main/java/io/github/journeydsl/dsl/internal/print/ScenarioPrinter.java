package io.github.journeydsl.dsl.internal.print;

import io.github.journeydsl.core.scenario.ExitRule;
import io.github.journeydsl.core.scenario.Migration;
import io.github.journeydsl.core.scenario.NurtureScenario;
import io.github.journeydsl.core.scenario.Reentry;
import io.github.journeydsl.core.scenario.Trigger;

/** Prints nurture scenarios and migrations. */
final class ScenarioPrinter {

  private ScenarioPrinter() {}

  static void print(NurtureScenario scenario, Page page) {
    page.block(Words.head("scenario", scenario.id(), scenario.label()), () -> {
      scenario.triggers().forEach(trigger -> page.property("on", trigger(trigger)));
      if (!scenario.phases().isEmpty()) {
        page.property("in", Words.list(scenario.phases()));
      }
      if (!scenario.audience().isEmpty()) {
        page.property("for", Words.list(scenario.audience()));
      }
      if (!(scenario.reentry() instanceof Reentry.Never)) {
        page.property("reentry", reentry(scenario.reentry()));
      }
      scenario.exits().forEach(exit -> page.property("exit", "when " + exit(exit)));
      scenario.goals().forEach(goal -> page.property("goal", goal.toString()));
      page.gap();
      new StepPrinter(page).print(scenario.steps());
    });
  }

  private static String trigger(Trigger trigger) {
    if (trigger instanceof Trigger.OnScore score) {
      return "score rises to " + score.threshold();
    }
    if (trigger instanceof Trigger.OnEvent on) {
      String often = on.frequency()
          .map(f -> " " + Words.times(f.times()) + " within " + f.within())
          .orElse("");
      String condition =
          on.condition().map(c -> " and " + ConditionPrinter.printAfterAnd(c)).orElse("");
      return on.event() + often + condition;
    }
    return "manual";
  }

  private static String reentry(Reentry reentry) {
    if (reentry instanceof Reentry.After after) {
      return "after " + after.span();
    }
    return reentry instanceof Reentry.AfterExit ? "after exit" : "always";
  }

  private static String exit(ExitRule exit) {
    return exit instanceof ExitRule.OnEvent onEvent
        ? onEvent.event().toString()
        : ConditionPrinter.print(((ExitRule.OnCondition) exit).condition());
  }

  static void print(Migration migration, Page page) {
    page.block(
        "migration " + migration.scenario() + " from " + Words.text(migration.fromVersion()),
        () -> {
          for (Migration.Move move : migration.moves()) {
            page.line(move.from() + " to " + move.to().orElse("exit"));
          }
        });
  }
}

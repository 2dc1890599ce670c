package io.github.journeydsl.dsl.internal.print;

import io.github.journeydsl.core.scenariotest.Expected;
import io.github.journeydsl.core.scenariotest.ExpectedEffect;
import io.github.journeydsl.core.scenariotest.Given;
import io.github.journeydsl.core.scenariotest.ScenarioTest;
import io.github.journeydsl.core.scenariotest.TestLead;
import java.util.stream.Collectors;

/** Prints scenario tests. */
final class TestPrinter {

  private TestPrinter() {}

  static void print(ScenarioTest test, Page page) {
    page.block(Words.head("test", test.id(), test.label()), () -> {
      page.line("lead " + lead(test.lead()));
      test.given().forEach(given -> page.property("given", given(given)));
      for (Expected expected : test.expected()) {
        String at = Words.dateTime(expected.at());
        page.property("expect", at + " " + effect(expected.effect()));
      }
      if (test.noMoreSends()) {
        page.property("expect", "no more sends");
      }
    });
  }

  private static String lead(TestLead lead) {
    String consent = lead.consent().isEmpty() ? "" : " with consent " + Words.list(lead.consent());
    return lead.persona() + " in " + lead.phase() + consent;
  }

  private static String given(Given given) {
    String with = given.attributes().stream()
        .map(attribute -> attribute.name() + " " + Words.value(attribute.value()))
        .collect(Collectors.joining(", "));
    String event = Words.dateTime(given.at()) + " " + given.event();
    return with.isEmpty() ? event : event + " with " + with;
  }

  private static String effect(ExpectedEffect effect) {
    if (effect instanceof ExpectedEffect.Send send) {
      return "send " + send.content() + " by " + send.channel();
    }
    if (effect instanceof ExpectedEffect.Phase phase) {
      return "phase " + phase.phase();
    }
    if (effect instanceof ExpectedEffect.HandOff handOff) {
      return "handoff " + handOff.team();
    }
    if (effect instanceof ExpectedEffect.Task task) {
      return "task " + task.team();
    }
    if (effect instanceof ExpectedEffect.Alert alert) {
      return "alert " + alert.team();
    }
    return effect instanceof ExpectedEffect.Score score ? "score " + score.score() : "exit";
  }
}

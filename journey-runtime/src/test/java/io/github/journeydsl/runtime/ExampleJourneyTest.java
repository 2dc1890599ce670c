package io.github.journeydsl.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.journeydsl.core.model.JourneyMap;
import io.github.journeydsl.core.scenariotest.Expected;
import io.github.journeydsl.core.scenariotest.ExpectedEffect;
import io.github.journeydsl.core.scenariotest.Given;
import io.github.journeydsl.core.scenariotest.ScenarioTest;
import io.github.journeydsl.dsl.JourneyLoader;
import io.github.journeydsl.holidays.PublicHolidays;
import io.github.journeydsl.runtime.input.LeadEvent;
import io.github.journeydsl.runtime.log.Alert;
import io.github.journeydsl.runtime.log.Decision;
import io.github.journeydsl.runtime.log.Effect;
import io.github.journeydsl.runtime.log.HandOff;
import io.github.journeydsl.runtime.log.LogEntry;
import io.github.journeydsl.runtime.log.MoveTo;
import io.github.journeydsl.runtime.log.Send;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The tests that the example journey carries hold. */
class ExampleJourneyTest {

  private static final Path MAP = Path.of("../examples/journeys/ma-adoption/ma-adoption.journey");

  @TestFactory
  List<DynamicTest> everyTestOfTheMapHolds() {
    JourneyMap map = JourneyLoader.standard().load(MAP).orElseThrow();
    JourneyProgram program = JourneyProgram.of(
        map,
        RuntimeSettings.standard()
            .withCalendar(PublicHolidays.businessCalendarOf(map).orElseThrow()));
    return map.tests().stream()
        .map(test -> DynamicTest.dynamicTest(test.id(), () -> holds(program, test)))
        .toList();
  }

  private static void holds(JourneyProgram program, ScenarioTest test) {
    List<LogEntry> log = new ArrayList<>();
    LeadEngine engine = LeadEngine.of(program, log::add);
    engine.put(program.lead(LeadProfile.of("lead")
        .as(test.lead().persona())
        .in(test.lead().phase())
        .consenting(test.lead().consent().toArray(String[]::new))));
    ZoneId zone = program.map().timeZone().orElseThrow();
    int number = 0;
    for (Given given : test.given()) {
      LeadEvent event = LeadEvent.of(
          "g" + ++number, "lead", given.event(), given.at().atZone(zone).toInstant());
      for (Given.Attribute attribute : given.attributes()) {
        event = event.with(attribute.name(), attribute.value());
      }
      engine.accept(event);
    }
    engine.advanceTo(LocalDateTime.of(2028, 1, 1, 0, 0).atZone(zone).toInstant());
    for (Expected expected : test.expected()) {
      assertThat(log)
          .as(program.describe() + log)
          .anyMatch(entry -> entry instanceof Effect effect
              && effect.at().equals(expected.at().atZone(zone).toInstant())
              && is(effect, expected.effect()));
    }
    if (test.noMoreSends()) {
      long sent = log.stream()
          .filter(entry -> entry instanceof Send send && send.decision() instanceof Decision.Sent)
          .count();
      long wanted = test.expected().stream()
          .filter(one -> one.effect() instanceof ExpectedEffect.Send)
          .count();
      assertThat(sent).isEqualTo(wanted);
    }
  }

  private static boolean is(Effect effect, ExpectedEffect expected) {
    if (expected instanceof ExpectedEffect.Send wanted) {
      return effect instanceof Send send
          && send.content().equals(wanted.content())
          && send.channel().equals(wanted.channel())
          && send.decision() instanceof Decision.Sent;
    }
    if (expected instanceof ExpectedEffect.Phase phase) {
      return effect instanceof MoveTo move && move.to().equals(phase.phase());
    }
    return expected instanceof ExpectedEffect.HandOff handOff
        ? effect instanceof HandOff handed && handed.team().equals(handOff.team())
        : effect instanceof Alert alert
            && alert.team().equals(((ExpectedEffect.Alert) expected).team());
  }
}

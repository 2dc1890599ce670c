package io.github.journeydsl.runtime.testing;

import io.github.journeydsl.core.scenariotest.Expected;
import io.github.journeydsl.core.scenariotest.ExpectedEffect;
import io.github.journeydsl.core.scenariotest.Given;
import io.github.journeydsl.core.scenariotest.ScenarioTest;
import io.github.journeydsl.core.scenariotest.TestLead;
import io.github.journeydsl.runtime.JourneyProgram;
import io.github.journeydsl.runtime.LeadEngine;
import io.github.journeydsl.runtime.LeadProfile;
import io.github.journeydsl.runtime.LeadState;
import io.github.journeydsl.runtime.input.LeadEvent;
import io.github.journeydsl.runtime.log.LogEntry;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** One run of a test: its events, then time until nothing is left to happen. */
final class TestRun {

  /** A year and a day behind the last line, whatever still goes on. */
  private static final int LONGEST_DAYS = 366;

  /** Longer ids of tests are cut off, as a lead cannot have one. */
  private static final int LONGEST_LEAD = 200;

  /** Ids whose order is that of the text, which is the order of events at one instant. */
  private static final int FIRST_EVENT = 1_000_000_000;

  private final JourneyProgram program;
  private final ScenarioTest test;
  private final TestTimes times;
  private final String lead;
  private final List<LogEntry> log = new ArrayList<>();

  private TestRun(JourneyProgram program, ScenarioTest test) {
    this.program = program;
    this.test = test;
    this.times = TestTimes.of(program.map());
    this.lead = test.id().substring(0, Math.min(test.id().length(), LONGEST_LEAD));
  }

  static TestRun of(JourneyProgram program, ScenarioTest test) {
    return new TestRun(program, test);
  }

  TestResult result() {
    LeadEngine engine = LeadEngine.of(program, log::add);
    engine.put(program.lead(profile()));
    int number = FIRST_EVENT;
    for (Given given : test.given()) {
      engine.accept(event(String.valueOf(number++), given));
    }
    Map<Instant, BigDecimal> scores = scores(engine);
    TestProblems.times(test)
        .max(Comparator.naturalOrder())
        .ifPresent(last -> engine.advanceTo(times.instant(last.plusDays(LONGEST_DAYS))));
    return TestResult.of(program.map(), test, times, log, scores);
  }

  private LeadProfile profile() {
    TestLead start = test.lead();
    return LeadProfile.of(lead)
        .as(start.persona())
        .in(start.phase())
        .consenting(start.consent().toArray(String[]::new));
  }

  private LeadEvent event(String id, Given given) {
    LeadEvent event = LeadEvent.of(id, lead, given.event(), times.instant(given.at()));
    for (Given.Attribute attribute : given.attributes()) {
      event = event.with(attribute.name(), attribute.value());
    }
    return event;
  }

  /** The score behind all that happens at each instant for which the test expects one. */
  private Map<Instant, BigDecimal> scores(LeadEngine engine) {
    TreeSet<Instant> asked = new TreeSet<>();
    for (Expected expected : test.expected()) {
      if (expected.effect() instanceof ExpectedEffect.Score) {
        asked.add(times.instant(expected.at()));
      }
    }
    Map<Instant, BigDecimal> scores = new TreeMap<>();
    for (Instant at : asked) {
      engine.advanceTo(at);
      engine
          .state(lead)
          .map((LeadState state) -> state.score(at))
          .ifPresent(s -> scores.put(at, s));
    }
    return scores;
  }
}

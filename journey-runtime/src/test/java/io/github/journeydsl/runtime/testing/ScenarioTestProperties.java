package io.github.journeydsl.runtime.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.journeydsl.core.event.AttributeValue;
import io.github.journeydsl.core.event.EventPattern;
import io.github.journeydsl.core.event.Verb;
import io.github.journeydsl.core.model.JourneyMap;
import io.github.journeydsl.core.scenariotest.Expected;
import io.github.journeydsl.core.scenariotest.Given;
import io.github.journeydsl.core.scenariotest.ScenarioTest;
import io.github.journeydsl.core.scenariotest.TestLead;
import io.github.journeydsl.fixtures.JourneyMaps;
import io.github.journeydsl.runtime.JourneyProgram;
import io.github.journeydsl.runtime.log.Cause;
import io.github.journeydsl.runtime.log.LogEntry;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for whatever a lead does. */
class ScenarioTestProperties {

  private static final LocalDateTime START = LocalDateTime.of(2026, 10, 5, 0, 0);

  private static final JourneyProgram PROGRAM = Maps.example("ma-adoption/ma-adoption.journey");
  private static final ScenarioTester TESTER = ScenarioTester.of(PROGRAM);

  private static final List<EventPattern> EVENTS = List.of(
      EventPattern.of(Verb.VIEW, "search"),
      EventPattern.of(Verb.DOWNLOAD, "ma-guide"),
      EventPattern.of(Verb.ATTEND, "seminar"),
      EventPattern.of(Verb.ATTEND, "comparison-webinar"),
      EventPattern.of(Verb.START, "free-trial"),
      EventPattern.of(Verb.ANSWER, "satisfaction-survey"),
      EventPattern.of(Verb.SUBSCRIBE, "newsletter"),
      EventPattern.of(Verb.UNSUBSCRIBE, "newsletter"),
      EventPattern.of("contract-sent"),
      EventPattern.of("contract-signed"),
      EventPattern.of("sales-meeting"));

  @Provide
  Arbitrary<ScenarioTest> stories() {
    Arbitrary<TestLead> leads = Combinators.combine(
            Arbitraries.of("awareness", "interest", "comparison", "purchase"),
            Arbitraries.of(true, false))
        .as((phase, consents) ->
            new TestLead("yamada", phase, consents ? List.of("email") : List.of()));
    Arbitrary<List<Given>> givens = Combinators.combine(
            Arbitraries.of(EVENTS),
            Arbitraries.integers().between(0, 24 * 150),
            Arbitraries.integers().between(1, 5))
        .as((event, hour, rating) ->
            Given.of(START.plusHours(hour), event).with("rating", AttributeValue.of(rating)))
        .list()
        .ofMinSize(1)
        .ofMaxSize(12)
        .map(ScenarioTestProperties::apart);
    return Combinators.combine(leads, givens)
        .as((lead, given) ->
            ScenarioTest.builder().id("story").lead(lead).given(given).build());
  }

  /**
   * Each at a minute and second of its own, so that no timer of one falls on another one. The last
   * one ends what goes on without end: a test that expects more lasts longer.
   */
  private static List<Given> apart(List<Given> givens) {
    List<Given> all = new ArrayList<>(givens);
    all.add(Given.of(START.plusDays(160), EventPattern.of(Verb.UNSUBSCRIBE, "newsletter")));
    List<Given> apart = new ArrayList<>();
    for (Given given : all) {
      LocalDateTime at = given.at().plusSeconds(61L * (apart.size() + 1));
      apart.add(new Given(at, given.event(), given.attributes()));
    }
    return apart;
  }

  /** The same story, expecting all that happens in it. */
  private static ScenarioTest expectingAll(ScenarioTest story) {
    TestTimes times = TestTimes.of(PROGRAM.map());
    List<Expected> expected = occurrences(story).stream()
        .map(one -> Expected.of(times.local(one.at()), one.effect()))
        .toList();
    return story.toBuilder().expected(expected).noMoreSends(true).build();
  }

  private static List<Occurrence> occurrences(ScenarioTest story) {
    List<LogEntry> log = TESTER.run(story).log();
    List<Occurrence> found = new ArrayList<>();
    for (int place = 0; place < log.size(); place++) {
      Occurrence.of(place, log.get(place)).ifPresent(found::add);
    }
    return found;
  }

  @Property(tries = 300)
  void whatHappensCanBeExpected(@ForAll("stories") ScenarioTest story) {
    TestResult result = TESTER.run(expectingAll(story));
    assertThat(result.failed()).isEmpty();
    assertThat(result.timeline()).noneMatch(row -> row.kind() == TimelineRow.Kind.MISSING);
  }

  @Property(tries = 200)
  void withoutItsCauseItDoesNotHappen(@ForAll("stories") ScenarioTest story, @ForAll int which) {
    List<Integer> causes = new ArrayList<>();
    List<LogEntry> log = TESTER.run(story).log();
    for (Occurrence one : occurrences(story)) {
      Cause cause = log.get(one.place()).cause();
      if (cause.kind() == Cause.Kind.INPUT) {
        causes.add(Integer.parseInt(cause.reference()) - 1_000_000_000);
      }
    }
    Assume.that(!causes.isEmpty());
    int cause = causes.get(Math.floorMod(which, causes.size()));
    List<Given> others = new ArrayList<>(story.given());
    others.remove(cause);
    ScenarioTest without = expectingAll(story).toBuilder().given(others).build();
    assertThat(TESTER.run(without).holds()).isFalse();
  }

  @Property(tries = 200)
  void aSecondLaterIsTooLate(@ForAll("stories") ScenarioTest story, @ForAll int which) {
    ScenarioTest all = expectingAll(story);
    Assume.that(!all.expected().isEmpty());
    int moved = Math.floorMod(which, all.expected().size());
    List<Expected> expected = new ArrayList<>(all.expected());
    Expected line = expected.get(moved);
    expected.set(moved, Expected.of(line.at().plusSeconds(1), line.effect()));
    TestResult result = TESTER.run(all.toBuilder().expected(expected).build());
    // another instance may do the same a second later, but no two do it at one second
    assertThat(result.holds()).isFalse();
  }

  @Property(tries = 100)
  void theOrderOfLinesDoesNotMatter(@ForAll("stories") ScenarioTest story) {
    ScenarioTest all = expectingAll(story);
    List<Expected> backwards = new ArrayList<>(all.expected());
    Collections.reverse(backwards);
    assertThat(TESTER.run(all.toBuilder().expected(backwards).build()).holds()).isTrue();
  }

  @Property(tries = 150)
  void anyMapIsTestedWithoutAnException(@ForAll("maps") JourneyMap map) {
    TestReport report = ScenarioTester.of(Maps.program(map)).runAll();
    assertThat(report.results()).hasSameSizeAs(map.tests());
    for (TestResult result : report.results()) {
      result
          .problems()
          .forEach(problem -> assertThat(problem.in(Locale.JAPANESE)).isNotBlank());
      assertThat(result.timeline())
          .allSatisfy(row -> assertThat(row.said().or(row::happened)).isPresent());
      long missing = result.timeline().stream()
          .filter(row -> row.kind() == TimelineRow.Kind.MISSING)
          .count();
      long failed =
          result.failed().stream().filter(line -> line.expected().isPresent()).count();
      assertThat(missing).isEqualTo(failed);
    }
    assertThat(report.coverage().reached()).isBetween(0, report.coverage().total());
  }

  @Provide
  Arbitrary<JourneyMap> maps() {
    return Arbitraries.oneOf(JourneyMaps.any(), JourneyMaps.consistent());
  }
}

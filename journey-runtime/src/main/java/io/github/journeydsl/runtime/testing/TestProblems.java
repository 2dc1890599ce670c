package io.github.journeydsl.runtime.testing;

import io.github.journeydsl.core.diagnostic.Diagnostic;
import io.github.journeydsl.core.diagnostic.Severity;
import io.github.journeydsl.core.element.ElementKind;
import io.github.journeydsl.core.element.ElementRef;
import io.github.journeydsl.core.model.JourneyMap;
import io.github.journeydsl.core.problem.Message;
import io.github.journeydsl.core.rules.JourneyRules;
import io.github.journeydsl.core.scenariotest.Expected;
import io.github.journeydsl.core.scenariotest.Given;
import io.github.journeydsl.core.scenariotest.ScenarioTest;
import io.github.journeydsl.core.validation.JourneyValidator;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Why a test cannot be run: names that the map does not have, years in which nothing runs, events
 * that cannot exist.
 */
final class TestProblems {

  private static final int FIRST_YEAR = 1901;
  private static final int LAST_YEAR = 8997;

  private final JourneyMap map;
  private final GivenProblems events;

  private TestProblems(JourneyMap map) {
    this.map = map;
    this.events = GivenProblems.of(map);
  }

  static TestProblems of(JourneyMap map) {
    // judged alone: whatever else is wrong in the map is no matter of a test
    return new TestProblems(map.toBuilder()
        .scenarios(List.of())
        .migrations(List.of())
        .tests(List.of())
        .suppressions(List.of())
        .build());
  }

  List<Message> in(ScenarioTest test) {
    List<Message> problems = new ArrayList<>();
    ElementRef element = ElementRef.of(ElementKind.TEST, test.id());
    JourneyValidator.of(JourneyRules.structure())
        .validate(map.toBuilder().addTest(test).build(), LocalDate.EPOCH)
        .diagnostics()
        .stream()
        .filter(found -> found.severity() == Severity.ERROR)
        .filter(found -> found.element().filter(element::equals).isPresent())
        .map(Diagnostic::message)
        .distinct()
        .forEach(problems::add);
    test.given().forEach(given -> problems.addAll(events.in(given)));
    times(test)
        .filter(time -> time.getYear() < FIRST_YEAR || time.getYear() > LAST_YEAR)
        .findFirst()
        .map(time ->
            TestMessages.message("problem.year", TestTimes.text(time), FIRST_YEAR, LAST_YEAR))
        .ifPresent(problems::add);
    return problems;
  }

  static Stream<LocalDateTime> times(ScenarioTest test) {
    return Stream.concat(
        test.given().stream().map(Given::at), test.expected().stream().map(Expected::at));
  }
}

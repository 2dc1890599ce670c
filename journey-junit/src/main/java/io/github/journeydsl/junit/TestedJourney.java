package io.github.journeydsl.junit;

import io.github.journeydsl.core.calendar.BusinessCalendar;
import io.github.journeydsl.core.diagnostic.SourceRange;
import io.github.journeydsl.core.element.ElementKind;
import io.github.journeydsl.core.element.ElementRef;
import io.github.journeydsl.core.model.JourneyMap;
import io.github.journeydsl.core.scenariotest.ScenarioTest;
import io.github.journeydsl.dsl.DiagnosticPrinter;
import io.github.journeydsl.dsl.JourneyLoader;
import io.github.journeydsl.dsl.LoadResult;
import io.github.journeydsl.holidays.PublicHolidays;
import io.github.journeydsl.runtime.JourneyProgram;
import io.github.journeydsl.runtime.RuntimeSettings;
import io.github.journeydsl.runtime.testing.BranchCoverage;
import io.github.journeydsl.runtime.testing.ScenarioTester;
import io.github.journeydsl.runtime.testing.TestResult;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.opentest4j.AssertionFailedError;

/**
 * A journey and its tests. They are run when JUnit runs them.
 *
 * @param file the file
 * @param loaded what it holds
 * @param locale the language in which failures are told
 * @param everyBranch whether a test more asks for every branch
 * @param calendar the business days, if they are not those of the country
 */
record TestedJourney(
    Path file,
    LoadResult loaded,
    Locale locale,
    boolean everyBranch,
    Optional<BusinessCalendar> calendar) {

  static TestedJourney of(
      Path file, Locale locale, boolean everyBranch, Optional<BusinessCalendar> calendar) {
    LoadResult loaded = JourneyLoader.standard().load(file);
    return new TestedJourney(file, loaded, locale, everyBranch, calendar);
  }

  boolean isLibrary() {
    return loaded.isLibrary() && !loaded.hasErrors();
  }

  DynamicNode node() {
    Optional<JourneyMap> map = loaded.hasErrors() ? Optional.empty() : loaded.map();
    return map.<DynamicNode>map(this::container)
        .orElseGet(() -> DynamicTest.dynamicTest(file.toString(), file.toUri(), this::fail));
  }

  private void fail() {
    DiagnosticPrinter printer = DiagnosticPrinter.of(loaded).in(locale);
    String findings =
        loaded.diagnostics().stream().map(printer::print).collect(Collectors.joining("\n"));
    throw new AssertionFailedError(
        findings.isEmpty() ? file + " is a library, which has no tests of its own" : findings);
  }

  private DynamicContainer container(JourneyMap map) {
    BusinessCalendar days = calendar
        .or(() -> PublicHolidays.businessCalendarOf(map))
        .orElseGet(BusinessCalendar::weekdays);
    RuntimeSettings settings = RuntimeSettings.standard().withCalendar(days);
    JourneyProgram program = JourneyProgram.of(map, settings);
    ScenarioTester tester = ScenarioTester.of(program);
    List<DynamicNode> tests = new ArrayList<>();
    for (ScenarioTest test : map.tests()) {
      tests.add(DynamicTest.dynamicTest(
          titled(test.id(), test.label()), place(test), () -> hold(test, tester.run(test))));
    }
    if (everyBranch) {
      tests.add(DynamicTest.dynamicTest(
          "every branch is reached", file.toUri(), () -> reach(tester.runAll().coverage())));
    }
    return DynamicContainer.dynamicContainer(
        titled(map.id(), map.label()), file.toUri(), tests.stream());
  }

  private static String titled(String id, String label) {
    return label.equals(id) ? id : id + " (" + label + ")";
  }

  /** The line of a test, in the form in which JUnit reads it. */
  private URI place(ScenarioTest test) {
    Optional<SourceRange> range = loaded.rangeOf(ElementRef.of(ElementKind.TEST, test.id()));
    return range
        .map(at -> URI.create(Path.of(at.file()).toUri() + "?line=" + at.start().line()))
        .orElseGet(file::toUri);
  }

  private void hold(ScenarioTest test, TestResult result) {
    if (!result.holds()) {
      FailureText text = new FailureText(result, loaded.expectations(test.id()), locale);
      throw new AssertionFailedError(text.message(), text.expected(), text.actual());
    }
  }

  private static void reach(BranchCoverage coverage) {
    List<String> missing = new ArrayList<>();
    coverage.unreached().forEach(scenario -> {
      if (scenario.entered() == 0) {
        missing.add(scenario.scenario());
      }
      scenario
          .unreached()
          .forEach(branch ->
              missing.add(scenario.scenario() + ": " + branch.words() + " → " + branch.way()));
    });
    if (!missing.isEmpty()) {
      throw new AssertionFailedError("no test reaches\n" + String.join("\n", missing));
    }
  }
}

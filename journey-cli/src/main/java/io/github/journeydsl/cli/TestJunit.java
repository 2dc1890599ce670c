package io.github.journeydsl.cli;

import io.github.journeydsl.core.diagnostic.Diagnostic;
import io.github.journeydsl.core.diagnostic.Severity;
import io.github.journeydsl.runtime.testing.ScenarioBranches;
import io.github.journeydsl.runtime.testing.TestResult;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What tests gave as JUnit XML: a suite for each map, in it a test for each block. A file whose
 * tests could not be run has one test, which says why.
 *
 * @param style the language, without colours
 */
record TestJunit(TextStyle style) {

  /** What the test of a file is called that could not be run. */
  private static final String MAP = "map";

  String of(TestRunReport report) {
    return JunitXml.of(
        "journey test",
        report.files().stream()
            .filter(file -> file.kind() != TestedFile.Kind.LIBRARY)
            .map(this::suite)
            .toList());
  }

  private JunitXml.Suite suite(TestedFile file) {
    return file.tested()
        .map(tested -> suite(file, tested))
        .orElseGet(() -> new JunitXml.Suite(file.name(), List.of(notRun(file)), ""));
  }

  private JunitXml.Suite suite(TestedFile file, TestedFile.Tested tested) {
    TestFailure failure = new TestFailure(tested, style);
    List<JunitXml.Test> tests = new ArrayList<>();
    for (TestResult result : tested.report().results()) {
      String name = result.test().id();
      tests.add(
          result.holds()
              ? JunitXml.Test.passed(name, "")
              : new JunitXml.Test(
                  name,
                  JunitXml.End.FAILURE,
                  failure.sentence(result),
                  "expectation",
                  String.join("\n", failure.lines(result)) + "\n"));
    }
    return new JunitXml.Suite(file.name(), tests, unreached(tested));
  }

  private String unreached(TestedFile.Tested tested) {
    List<ScenarioBranches> unreached = tested.report().coverage().unreached();
    if (tested.map().tests().isEmpty() || unreached.isEmpty()) {
      return "";
    }
    Words words = style.words();
    return words.say("test.unreached")
        + "\n"
        + new TestBranches(words)
            .lines(unreached).stream().map(line -> line + "\n").collect(Collectors.joining());
  }

  private JunitXml.Test notRun(TestedFile file) {
    String text = file.diagnostics().stream()
        .map(found -> file.excerpt().apply(found) + "\n")
        .collect(Collectors.joining());
    String message = file.diagnostics().stream()
        .filter(found -> found.severity() == Severity.ERROR)
        .findFirst()
        .map(Diagnostic::message)
        .map(style.words()::say)
        .orElseGet(() -> style.words().say("test.not-run", file.name()));
    return new JunitXml.Test(MAP, JunitXml.End.ERROR, message, MAP, text);
  }
}

package io.github.journeydsl.cli;

import io.github.journeydsl.core.diagnostic.Diagnostic;
import io.github.journeydsl.core.diagnostic.Severity;
import io.github.journeydsl.core.validation.Rule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a check found as JUnit XML, for servers that show tests: a suite for each file, in it a test
 * for each rule, which fails where an error was found. Warnings and infos stand in the output of
 * their test, so that as many tests fail as the exit code means.
 *
 * @param words the language of its messages
 */
record CheckJunit(Words words) {

  String of(CheckReport report) {
    List<Suite> suites = report.files().stream().map(Suite::of).toList();
    XmlText xml = new XmlText();
    xml.open("testsuites", counts("journey check", suites));
    suites.forEach(suite -> write(xml, suite));
    xml.close("testsuites");
    return xml.text();
  }

  /** What was found in a file by each rule. */
  private record Suite(CheckedFile file, Map<String, List<Diagnostic>> tests) {

    static Suite of(CheckedFile file) {
      Map<String, List<Diagnostic>> tests = new LinkedHashMap<>();
      file.rules().stream().map(Rule::id).forEach(id -> tests.put(id, new ArrayList<>()));
      file.diagnostics()
          .forEach(found ->
              tests.computeIfAbsent(found.id(), id -> new ArrayList<>()).add(found));
      return new Suite(file, tests);
    }

    boolean isBroken() {
      return file.kind() == CheckedFile.Kind.UNREADABLE
          || file.kind() == CheckedFile.Kind.UNCHECKED;
    }

    long failed() {
      return tests.values().stream().filter(Suite::isFailure).count();
    }

    static boolean isFailure(List<Diagnostic> found) {
      return found.stream().anyMatch(one -> one.severity() == Severity.ERROR);
    }
  }

  private static Map<String, String> counts(String name, List<Suite> suites) {
    long tests = suites.stream().mapToLong(suite -> suite.tests().size()).sum();
    long failures =
        suites.stream().filter(s -> !s.isBroken()).mapToLong(Suite::failed).sum();
    long errors =
        suites.stream().filter(Suite::isBroken).mapToLong(Suite::failed).sum();
    Map<String, String> counts = new LinkedHashMap<>();
    counts.put("name", name);
    counts.put("tests", String.valueOf(tests));
    counts.put("failures", String.valueOf(failures));
    counts.put("errors", String.valueOf(errors));
    return counts;
  }

  private void write(XmlText xml, Suite suite) {
    Map<String, String> counts = counts(suite.file().name(), List.of(suite));
    counts.put("skipped", "0");
    counts.put("time", "0");
    xml.open("testsuite", counts);
    suite.tests().forEach((rule, found) -> write(xml, suite, rule, found));
    xml.close("testsuite");
  }

  private void write(XmlText xml, Suite suite, String rule, List<Diagnostic> found) {
    Map<String, String> test = new LinkedHashMap<>();
    test.put("name", rule);
    test.put("classname", suite.file().name());
    test.put("time", "0");
    if (found.isEmpty()) {
      xml.empty("testcase", test);
      return;
    }
    xml.open("testcase", test);
    StringBuilder text = new StringBuilder();
    found.forEach(one -> text.append(suite.file().excerpt().apply(one)).append('\n'));
    found.stream()
        .filter(one -> one.severity() == Severity.ERROR)
        .findFirst()
        .ifPresentOrElse(
            first -> {
              Map<String, String> failure = new LinkedHashMap<>();
              failure.put("message", words.say(first.message()));
              failure.put("type", rule);
              xml.element(suite.isBroken() ? "error" : "failure", failure, text.toString());
            },
            () -> xml.element("system-out", Map.of(), text.toString()));
    xml.close("testcase");
  }
}

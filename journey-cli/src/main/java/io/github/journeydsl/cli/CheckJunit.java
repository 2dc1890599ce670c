package io.github.journeydsl.cli;

import io.github.journeydsl.core.diagnostic.Diagnostic;
import io.github.journeydsl.core.diagnostic.Severity;
import io.github.journeydsl.core.validation.Rule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a check found as JUnit XML, for servers that show tests: a suite for each file, in it a test
 * for each rule, which fails where an error was found. Warnings and infos stand in the output of
 * their test, so that as many tests fail as the exit code means.
 *
 * @param words the language of its messages
 */
record CheckJunit(Words words) {

  String of(CheckReport report) {
    return JunitXml.of("journey check", report.files().stream().map(this::suite).toList());
  }

  private JunitXml.Suite suite(CheckedFile file) {
    Map<String, List<Diagnostic>> byRule = new LinkedHashMap<>();
    file.rules().stream().map(Rule::id).forEach(id -> byRule.put(id, new ArrayList<>()));
    file.diagnostics()
        .forEach(
            found -> byRule.computeIfAbsent(found.id(), id -> new ArrayList<>()).add(found));
    List<JunitXml.Test> tests = new ArrayList<>();
    byRule.forEach((rule, found) -> tests.add(test(file, rule, found)));
    return new JunitXml.Suite(file.name(), tests, "");
  }

  private JunitXml.Test test(CheckedFile file, String rule, List<Diagnostic> found) {
    String text =
        found.stream().map(one -> file.excerpt().apply(one) + "\n").collect(Collectors.joining());
    Optional<Diagnostic> error =
        found.stream().filter(one -> one.severity() == Severity.ERROR).findFirst();
    return error
        .map(first -> new JunitXml.Test(
            rule,
            isBroken(file) ? JunitXml.End.ERROR : JunitXml.End.FAILURE,
            words.say(first.message()),
            rule,
            text))
        .orElseGet(() -> JunitXml.Test.passed(rule, text));
  }

  private static boolean isBroken(CheckedFile file) {
    return file.kind() == CheckedFile.Kind.UNREADABLE || file.kind() == CheckedFile.Kind.UNCHECKED;
  }
}

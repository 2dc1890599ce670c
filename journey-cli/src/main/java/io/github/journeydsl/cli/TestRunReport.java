package io.github.journeydsl.cli;

import io.github.journeydsl.core.diagnostic.Diagnostic;
import io.github.journeydsl.runtime.testing.TestReport;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What the tests of several files gave. What is wrong in a library that several of them import is
 * told once.
 *
 * @param files the files in the order they were named
 * @param status how the run ends
 */
record TestRunReport(List<TestedFile> files, ExitStatus status) {

  static TestRunReport of(List<TestedFile> files) {
    ExitStatus worst =
        files.stream().map(TestedFile::status).reduce(ExitStatus.FINE, ExitStatus::orWorse);
    Set<Diagnostic> told = new HashSet<>();
    List<TestedFile> once = new ArrayList<>();
    for (TestedFile file : files) {
      List<Diagnostic> untold = file.diagnostics().stream()
          .filter(found -> found.range().isEmpty() || told.add(found))
          .toList();
      once.add(new TestedFile(file.name(), file.kind(), untold, file.excerpt(), file.tested()));
    }
    return new TestRunReport(List.copyOf(once), worst);
  }

  Stream<TestReport> reports() {
    return files.stream().flatMap(file -> file.tested().stream()).map(TestedFile.Tested::report);
  }

  /** Of maps without tests nothing is to be reached. */
  private Stream<TestReport> tested() {
    return reports().filter(report -> !report.results().isEmpty());
  }

  long tests() {
    return reports().mapToLong(report -> report.results().size()).sum();
  }

  long failed() {
    return reports().mapToLong(report -> report.failed().size()).sum();
  }

  long reached() {
    return tested().mapToLong(report -> report.coverage().reached()).sum();
  }

  long branches() {
    return tested().mapToLong(report -> report.coverage().total()).sum();
  }
}

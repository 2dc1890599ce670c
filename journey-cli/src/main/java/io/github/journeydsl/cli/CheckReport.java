package io.github.journeydsl.cli;

import io.github.journeydsl.core.diagnostic.Diagnostic;
import io.github.journeydsl.core.diagnostic.Severity;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What checking several files found. A finding in a library that several of them import is told
 * once, with the first of them.
 *
 * @param files the files in the order they were named
 * @param status how the run ends
 */
record CheckReport(List<CheckedFile> files, ExitStatus status) {

  static CheckReport of(List<CheckedFile> files) {
    ExitStatus worst =
        files.stream().map(CheckedFile::status).reduce(ExitStatus.FINE, ExitStatus::orWorse);
    if (files.size() == 1) {
      return new CheckReport(files, worst);
    }
    Set<Diagnostic> told = new HashSet<>();
    return new CheckReport(files.stream().map(file -> withoutTold(file, told)).toList(), worst);
  }

  long count(Severity severity) {
    return files.stream()
        .flatMap(file -> file.diagnostics().stream())
        .filter(diagnostic -> diagnostic.severity() == severity)
        .mapToLong(CheckReport::number)
        .sum();
  }

  /** One, or, for a line that stands for findings that are not listed, as many as it says. */
  private static long number(Diagnostic diagnostic) {
    return diagnostic.id().startsWith("more-")
        ? diagnostic.value().map(Long::parseLong).orElse(1L)
        : 1;
  }

  long count(CheckedFile.Kind kind) {
    return files.stream().filter(file -> file.kind() == kind).count();
  }

  private static CheckedFile withoutTold(CheckedFile file, Set<Diagnostic> told) {
    List<Diagnostic> untold = file.diagnostics().stream()
        .filter(diagnostic -> diagnostic.range().isEmpty() || told.add(diagnostic))
        .toList();
    return file.telling(untold);
  }
}

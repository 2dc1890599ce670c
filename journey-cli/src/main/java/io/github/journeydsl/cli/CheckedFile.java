package io.github.journeydsl.cli;

import io.github.journeydsl.core.diagnostic.Diagnostic;
import io.github.journeydsl.core.diagnostic.Severity;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * One file of the command line, and what a check found in it and its imports.
 *
 * @param name the file as people named it
 * @param kind what it turned out to be
 * @param diagnostics what was found, in file order
 * @param map the map it holds, as far as there is one
 * @param excerpt shows a finding beside the text it is about
 */
record CheckedFile(
    String name,
    Kind kind,
    List<Diagnostic> diagnostics,
    Optional<CheckedMap> map,
    Function<Diagnostic, String> excerpt) {

  /** What a file turned out to be. */
  enum Kind {
    /** A journey, or at least meant to be one. */
    JOURNEY,
    /** A library, which has no map of its own. */
    LIBRARY,
    /** Not to be read as text at all. */
    UNREADABLE
  }

  /** Copies the list. */
  CheckedFile {
    diagnostics = List.copyOf(diagnostics);
  }

  ExitStatus status() {
    if (kind == Kind.UNREADABLE) {
      return ExitStatus.MISUSE;
    }
    boolean wrong = diagnostics.stream().anyMatch(d -> d.severity() == Severity.ERROR);
    return wrong ? ExitStatus.ERRORS : ExitStatus.FINE;
  }
}

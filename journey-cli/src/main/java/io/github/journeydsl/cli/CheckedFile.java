package io.github.journeydsl.cli;

import io.github.journeydsl.core.diagnostic.Diagnostic;
import io.github.journeydsl.core.diagnostic.Severity;
import io.github.journeydsl.core.validation.Rule;
import io.github.journeydsl.core.validation.Silenced;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * One file of the command line, and what a check found in it and its imports.
 *
 * @param name the file as people named it
 * @param kind what it turned out to be
 * @param diagnostics what was found, in file order
 * @param silenced what was found and is accepted by the map
 * @param rules the rules it was judged by
 * @param map the map it holds, as far as there is one
 * @param excerpt shows a finding beside the text it is about
 */
record CheckedFile(
    String name,
    Kind kind,
    List<Diagnostic> diagnostics,
    List<Silenced> silenced,
    List<Rule> rules,
    Optional<CheckedMap> map,
    Function<Diagnostic, String> excerpt) {

  /** What a file turned out to be. */
  enum Kind {
    /** A journey, or at least meant to be one. */
    JOURNEY,
    /** A library, which has no map of its own. */
    LIBRARY,
    /** Not to be read as text at all. */
    UNREADABLE,
    /** Not judged at all, as it is not clear by which rules. */
    UNCHECKED
  }

  /** Copies the lists. */
  CheckedFile {
    diagnostics = List.copyOf(diagnostics);
    silenced = List.copyOf(silenced);
    rules = List.copyOf(rules);
  }

  /** The same, of which only some findings are told. */
  CheckedFile telling(List<Diagnostic> some) {
    return new CheckedFile(name, kind, some, silenced, rules, map, excerpt);
  }

  ExitStatus status() {
    if (kind == Kind.UNREADABLE || kind == Kind.UNCHECKED) {
      return ExitStatus.MISUSE;
    }
    boolean wrong = diagnostics.stream().anyMatch(d -> d.severity() == Severity.ERROR);
    return wrong ? ExitStatus.ERRORS : ExitStatus.FINE;
  }
}

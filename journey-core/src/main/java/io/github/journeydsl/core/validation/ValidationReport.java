package io.github.journeydsl.core.validation;

import io.github.journeydsl.core.diagnostic.Diagnostic;
import io.github.journeydsl.core.diagnostic.Severity;
import java.util.List;
import java.util.Set;

/**
 * What rules found in a map.
 *
 * @param diagnostics what was found, in the order of the rules and the map
 * @param silenced what was found and is accepted by the map, in the same order
 * @param unfinished the ids of rules that would have found more than they were
 *     {@linkplain JourneyValidator#upTo asked for}
 */
public record ValidationReport(
    List<Diagnostic> diagnostics, List<Silenced> silenced, Set<String> unfinished) {

  /** Copies the lists. */
  public ValidationReport {
    diagnostics = List.copyOf(diagnostics);
    silenced = List.copyOf(silenced);
    unfinished = Set.copyOf(unfinished);
  }

  /** A report of rules that told all they found. */
  public ValidationReport(List<Diagnostic> diagnostics, List<Silenced> silenced) {
    this(diagnostics, silenced, Set.of());
  }

  /** A report in which nothing was silenced. */
  public ValidationReport(List<Diagnostic> diagnostics) {
    this(diagnostics, List.of());
  }

  /** Whether something of severity error was found. */
  public boolean hasErrors() {
    return diagnostics.stream().anyMatch(d -> d.severity() == Severity.ERROR);
  }

  /** What the rule {@code id} found. */
  public List<Diagnostic> of(String id) {
    return diagnostics.stream().filter(d -> d.id().equals(id)).toList();
  }
}

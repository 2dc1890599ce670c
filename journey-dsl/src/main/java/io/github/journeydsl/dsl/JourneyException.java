package io.github.journeydsl.dsl;

import io.github.journeydsl.core.diagnostic.Diagnostic;
import io.github.journeydsl.core.diagnostic.Severity;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Thrown by {@link LoadResult#orElseThrow()} and {@link FormatResult#orElseThrow()}, where the
 * caller asked for the map or the text, or an exception.
 */
public final class JourneyException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<Diagnostic> diagnostics;

  JourneyException(List<Diagnostic> diagnostics) {
    super(diagnostics.stream()
        .filter(d -> d.severity() == Severity.ERROR)
        .map(Diagnostic::summary)
        .collect(Collectors.joining("\n")));
    this.diagnostics = List.copyOf(diagnostics);
  }

  /** All that was found, errors and the rest. */
  public List<Diagnostic> diagnostics() {
    return diagnostics;
  }
}

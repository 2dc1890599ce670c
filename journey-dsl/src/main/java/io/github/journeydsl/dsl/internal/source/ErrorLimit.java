package io.github.journeydsl.dsl.internal.source;

import io.github.journeydsl.core.diagnostic.Diagnostic;
import io.github.journeydsl.core.diagnostic.Severity;
import java.util.ArrayList;
import java.util.List;

/** Keeps lists of findings short enough to be read. */
public final class ErrorLimit {

  private ErrorLimit() {}

  /**
   * The first errors, {@code most} of them, with all that is no error, and one line for the rest.
   */
  public static List<Diagnostic> apply(List<Diagnostic> sorted, int most) {
    return apply(sorted, 0, most);
  }

  /** The same, where behind those in the list further errors were counted only. */
  public static List<Diagnostic> apply(List<Diagnostic> sorted, int unlisted, int most) {
    List<Diagnostic> kept = new ArrayList<>();
    int errors = unlisted;
    for (Diagnostic diagnostic : sorted) {
      boolean isError = diagnostic.severity() == Severity.ERROR;
      errors += isError ? 1 : 0;
      if (!isError || errors - unlisted <= most) {
        kept.add(diagnostic);
      }
    }
    if (errors > most) {
      kept.add(moreErrors(errors - most));
    }
    return List.copyOf(kept);
  }

  /** One line for the errors that are not listed; its value says how many they are. */
  private static Diagnostic moreErrors(int number) {
    String key = number == 1 ? "more-errors.one" : "more-errors";
    return Diagnostic.builder()
        .id("more-errors")
        .severity(Severity.ERROR)
        .message(DslMessages.message(key, number))
        .value(String.valueOf(number))
        .build();
  }
}

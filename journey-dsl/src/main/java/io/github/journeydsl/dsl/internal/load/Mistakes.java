package io.github.journeydsl.dsl.internal.load;

import io.github.journeydsl.core.diagnostic.Diagnostic;
import io.github.journeydsl.core.diagnostic.Severity;
import io.github.journeydsl.dsl.internal.source.Offsets;
import io.github.journeydsl.dsl.internal.source.Problems;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The offsets of the mistakes of each file. */
final class Mistakes {

  private final Map<String, Offsets> offsets = new HashMap<>();

  /**
   * The places of mistakes.
   *
   * @param found errors, and what else was found
   * @param problems knows those that were counted only
   */
  Mistakes(List<Diagnostic> found, Problems problems) {
    problems.unlisted().forEach((file, unlisted) -> in(file).addAll(unlisted));
    for (Diagnostic diagnostic : found) {
      if (diagnostic.severity() == Severity.ERROR) {
        diagnostic.range().ifPresent(range -> in(range.file()).add(range.start().offset()));
      }
    }
  }

  private Offsets in(String file) {
    return offsets.computeIfAbsent(file, name -> new Offsets());
  }

  boolean isEmpty() {
    return offsets.isEmpty();
  }

  /** Those of one file. */
  Optional<Offsets> of(String file) {
    return Optional.ofNullable(offsets.get(file));
  }

  /** Those of every file, which the caller may change. */
  Map<String, Offsets> copy() {
    Map<String, Offsets> copies = new HashMap<>();
    offsets.forEach((file, some) -> {
      Offsets copy = new Offsets();
      copy.addAll(some);
      copies.put(file, copy);
    });
    return copies;
  }
}

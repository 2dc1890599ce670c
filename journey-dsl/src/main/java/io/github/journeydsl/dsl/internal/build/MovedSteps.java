package io.github.journeydsl.dsl.internal.build;

import io.github.journeydsl.core.diagnostic.SourceRange;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The old steps from which migrations move leads. Several migrations may be of one scenario and one
 * version, in several files; two of them cannot move the same leads.
 */
final class MovedSteps {

  private final Map<List<String>, SourceRange> named = new HashMap<>();

  /** Notes where a step of a version is named, and answers where it already was. */
  @Nullable
  SourceRange note(String scenario, String version, String step, SourceRange range) {
    return named.putIfAbsent(List.of(scenario, version, step), range);
  }
}

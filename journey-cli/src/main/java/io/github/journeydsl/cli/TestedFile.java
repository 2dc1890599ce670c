package io.github.journeydsl.cli;

import io.github.journeydsl.core.diagnostic.Diagnostic;
import io.github.journeydsl.core.diagnostic.SourceRange;
import io.github.journeydsl.core.model.JourneyMap;
import io.github.journeydsl.runtime.testing.ExpectationResult;
import io.github.journeydsl.runtime.testing.TestReport;
import io.github.journeydsl.runtime.testing.TestResult;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * A file whose tests were run.
 *
 * @param name the file as people named it
 * @param kind what it turned out to be
 * @param diagnostics what is wrong with it; nothing where its tests were run
 * @param excerpt shows a finding beside the text it is about
 * @param tested its map and what its tests gave; nothing where they were not run
 */
record TestedFile(
    String name,
    Kind kind,
    List<Diagnostic> diagnostics,
    Function<Diagnostic, String> excerpt,
    Optional<Tested> tested) {

  /** What a file turned out to be. */
  enum Kind {
    /** A journey. */
    JOURNEY,
    /** A library, whose tests belong to the journeys that import it. */
    LIBRARY,
    /** Something with errors. */
    WRONG,
    /** Not to be read as text at all, or below a configuration with mistakes. */
    UNREADABLE
  }

  /**
   * A map and what its tests gave.
   *
   * @param map the map
   * @param report what its tests gave
   * @param places by the ids of tests, where their expectations stand
   * @param declared by the ids of tests, where they stand
   * @param unknownCountry the country whose holidays nobody knows, if there is such
   */
  record Tested(
      JourneyMap map,
      TestReport report,
      Map<String, List<SourceRange>> places,
      Map<String, SourceRange> declared,
      Optional<String> unknownCountry) {

    /** Where an expectation stands; the whole test where that is not known. */
    Optional<SourceRange> place(TestResult test, ExpectationResult expectation) {
      List<SourceRange> lines = places.getOrDefault(test.test().id(), List.of());
      return expectation.index() < lines.size()
          ? Optional.of(lines.get(expectation.index()))
          : declared(test);
    }

    /** Where a test stands. */
    Optional<SourceRange> declared(TestResult test) {
      return Optional.ofNullable(declared.get(test.test().id()));
    }
  }

  /** Copies the list. */
  TestedFile {
    diagnostics = List.copyOf(diagnostics);
  }

  ExitStatus status() {
    return switch (kind) {
      case LIBRARY -> ExitStatus.FINE;
      case WRONG -> ExitStatus.ERRORS;
      case UNREADABLE -> ExitStatus.MISUSE;
      case JOURNEY ->
        tested.filter(one -> !one.report().holds()).isPresent()
            ? ExitStatus.ERRORS
            : ExitStatus.FINE;
    };
  }
}

package io.github.journeydsl.json;

import io.github.journeydsl.core.diagnostic.Diagnostic;
import io.github.journeydsl.core.diagnostic.DiagnosticBuilder;
import io.github.journeydsl.core.diagnostic.Position;
import io.github.journeydsl.core.diagnostic.Severity;
import io.github.journeydsl.core.diagnostic.SourceRange;
import io.github.journeydsl.core.problem.Message;
import io.github.journeydsl.json.internal.FormatVersion;
import io.github.journeydsl.json.internal.JsonMessages;
import io.github.journeydsl.json.internal.Problem;
import io.github.journeydsl.json.internal.Problems;
import io.github.journeydsl.json.internal.document.Document;
import io.github.journeydsl.json.internal.document.FoundValue;
import io.github.journeydsl.json.internal.document.Places;
import io.github.journeydsl.json.internal.document.ValueSearch;
import io.github.journeydsl.json.internal.document.Wanted;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;

/**
 * Makes diagnostics of problems.
 *
 * @param file the name of the document
 * @param problems what was found
 */
record ProblemReport(String file, Problems problems) {

  /** With places told to the character, in the order of the document. */
  List<Diagnostic> diagnostics(Document document) {
    List<Problem> found = problems.found();
    if (found.isEmpty()) {
      return List.of();
    }
    Map<Problem, Long> offsets = offsets(found, document);
    Map<Long, Places.Extent> extents = Places.of(document, new TreeSet<>(offsets.values()));
    List<Diagnostic> diagnostics = new ArrayList<>();
    for (Problem problem : found) {
      Places.Extent extent = Objects.requireNonNull(extents.get(offsets.get(problem)));
      diagnostics.add(diagnostic(problem)
          .range(new SourceRange(file, extent.start(), extent.end()))
          .build());
    }
    diagnostics.sort(MapFindings.BY_PLACE);
    untold(diagnostics);
    return diagnostics;
  }

  /** With the places that a parser tells; in a tree there are none. */
  List<Diagnostic> diagnostics() {
    List<Diagnostic> diagnostics = new ArrayList<>();
    for (Problem problem : problems.found()) {
      TokenStreamLocation at = problem.location();
      DiagnosticBuilder diagnostic = diagnostic(problem);
      if (at.getLineNr() > 0) {
        int offset = (int) Math.max(at.getCharOffset(), Math.max(0, at.getByteOffset()));
        Position place = new Position(at.getLineNr(), Math.max(1, at.getColumnNr()), offset);
        diagnostic.range(new SourceRange(file, place, place));
      }
      diagnostics.add(diagnostic.build());
    }
    untold(diagnostics);
    return diagnostics;
  }

  /** A problem with the document as a whole, told at the end of {@code sound}, its sound part. */
  static Diagnostic ofWhole(String file, Message message, Document sound) {
    JsonParser parser = sound.parser();
    try (parser) {
      while (parser.nextToken() != null) {
        // only where it stops is of interest
      }
    } catch (JacksonException e) {
      // the text is cut off at the place
    }
    TreeSet<Long> end = new TreeSet<>(List.of(Long.MAX_VALUE));
    Position position =
        Objects.requireNonNull(Places.of(sound, end).get(Long.MAX_VALUE)).start();
    return Diagnostic.builder()
        .id(Problem.idOf(message))
        .severity(Severity.ERROR)
        .message(message)
        // the last value that begins before the place
        .pointer(parser.streamReadContext().pathAsPointer().toString())
        .range(new SourceRange(file, position, position))
        .build();
  }

  private static Map<Problem, Long> offsets(List<Problem> found, Document document) {
    Map<Problem, Wanted> inexact = new HashMap<>();
    for (Problem problem : found) {
      if (!problem.exact()) {
        inexact.put(problem, Wanted.at(problem.pointer().toString()));
      }
    }
    Map<Wanted, FoundValue> values = ValueSearch.of(document, inexact.values());
    Map<Problem, Long> offsets = new HashMap<>();
    for (Problem problem : found) {
      FoundValue value = values.get(inexact.get(problem));
      offsets.put(problem, value == null ? document.offset(problem.location()) : value.offset());
    }
    return offsets;
  }

  private DiagnosticBuilder diagnostic(Problem problem) {
    boolean warning = problems.isWarning(problem);
    DiagnosticBuilder diagnostic = Diagnostic.builder()
        .id(problem.id())
        .severity(warning ? Severity.WARNING : Severity.ERROR)
        .message(problem.message())
        .suggestions(problem.suggestions())
        .pointer(problem.pointer().toString());
    if (problems.version().isLater()) {
      diagnostic.help(JsonMessages.message(
          "later-version", problems.version().toString(), FormatVersion.CURRENT.toString()));
    }
    return diagnostic;
  }

  private void untold(List<Diagnostic> diagnostics) {
    if (problems.untold() > 0) {
      diagnostics.add(Diagnostic.builder()
          .id("more-warnings")
          .severity(Severity.WARNING)
          .message(JsonMessages.message("more-warnings", problems.untold()))
          .build());
    }
  }
}

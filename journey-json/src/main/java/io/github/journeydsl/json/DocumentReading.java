package io.github.journeydsl.json;

import io.github.journeydsl.core.diagnostic.Diagnostic;
import io.github.journeydsl.core.diagnostic.Severity;
import io.github.journeydsl.core.model.JourneyMap;
import io.github.journeydsl.json.internal.JourneyForms;
import io.github.journeydsl.json.internal.JsonMessages;
import io.github.journeydsl.json.internal.Problem;
import io.github.journeydsl.json.internal.Problems;
import io.github.journeydsl.json.internal.Source;
import io.github.journeydsl.json.internal.Stopped;
import io.github.journeydsl.json.internal.document.ByteDocument;
import io.github.journeydsl.json.internal.document.Document;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;

/** The reading of one document: tokens to a map, and what is wrong on the way. */
final class DocumentReading {

  private final String file;
  private final Document document;
  private final JsonLimits limits;
  private final Problems problems;
  private List<Diagnostic> diagnostics = List.of();

  DocumentReading(String file, Document document, JsonLimits limits) {
    this.file = file;
    this.document = document;
    this.limits = limits;
    this.problems = new Problems(limits.errors());
  }

  /** The map, as far as there is one. */
  @Nullable
  JourneyMap read() {
    JourneyMap map = null;
    if (document instanceof ByteDocument bytes && !isSound(bytes)) {
      return null;
    }
    try (JsonParser parser = document.parser()) {
      map = read(parser);
    }
    diagnostics = new ProblemReport(file, problems).diagnostics(document);
    return problems.isBroken() ? null : map;
  }

  private @Nullable JourneyMap read(JsonParser parser) {
    Source source = new Source(parser, problems);
    JourneyMap map = null;
    try {
      if (parser.nextToken() == null) {
        throw problems.stopFor(source.problem("empty"));
      }
      map = source.read(JourneyForms.JOURNEY);
      if (map != null && parser.nextToken() != null) {
        problems.add(source.problem("more-behind"));
      }
    } catch (Stopped e) {
      // why is among the problems
    } catch (StreamConstraintsException e) {
      boolean deep = parser.streamReadContext().getNestingDepth() > limits.nesting();
      end(deep ? tooDeep(source) : source.problem("too-long"), parser.currentLocation());
    } catch (JacksonException e) {
      end(source.problem("not-json", sentence(e)), e.getLocation());
    }
    return map;
  }

  private Problem tooDeep(Source source) {
    return source.problem("too-deep", limits.nesting());
  }

  private void end(Problem problem, @Nullable TokenStreamLocation location) {
    problems.end(location == null ? problem : problem.at(location));
  }

  /** Jackson goes on with hints for programmers in further lines. */
  private static String sentence(JacksonException e) {
    return e.getOriginalMessage().lines().findFirst().orElse("");
  }

  /** Whether it is short enough and in UTF-8. */
  private boolean isSound(ByteDocument bytes) {
    if (bytes.length() > limits.bytes()) {
      diagnostics = List.of(ProblemReport.ofWhole(
          file, JsonMessages.message("too-large", limits.bytes()), bytes.upTo(0)));
      return false;
    }
    long malformed = bytes.malformedAt();
    if (malformed >= 0 || bytes.looksWide()) {
      boolean wide = bytes.looksWide();
      diagnostics = List.of(ProblemReport.ofWhole(
          file,
          JsonMessages.message(wide ? "not-utf8.wide" : "not-utf8"),
          bytes.upTo(wide ? 0 : malformed)));
      return false;
    }
    return true;
  }

  /** What is wrong, in the order of the document. */
  List<Diagnostic> diagnostics() {
    return diagnostics;
  }

  JourneyMap orElseThrow(@Nullable JourneyMap map) {
    if (map == null || diagnostics.stream().anyMatch(d -> d.severity() == Severity.ERROR)) {
      throw JourneyJsonException.of(diagnostics);
    }
    return map;
  }
}

package io.github.journeydsl.json;

import io.github.journeydsl.core.diagnostic.Diagnostic;
import io.github.journeydsl.core.diagnostic.Severity;
import io.github.journeydsl.core.model.JourneyMap;
import io.github.journeydsl.core.validation.JourneyValidator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What loading a document gave: the map, as far as it could be understood, and what is wrong with
 * it.
 *
 * <pre>{@code
 * JsonResult result = JourneyJson.load(json);
 * for (Diagnostic diagnostic : result.diagnostics()) {
 *   diagnostic.pointer(); // /personas/0/lable
 *   diagnostic.range();   // line 9, column 7
 * }
 * JourneyMap map = result.orElseThrow();
 * }</pre>
 */
public final class JsonResult {

  private final @Nullable JourneyMap map;
  private final List<Diagnostic> diagnostics;
  private final MapFindings findings;

  JsonResult(@Nullable JourneyMap map, List<Diagnostic> diagnostics, MapFindings findings) {
    this.map = map;
    this.diagnostics = List.copyOf(diagnostics);
    this.findings = findings;
  }

  /**
   * The map, as far as it could be understood: with every sound value, although there are errors.
   * Nothing where the document is no JSON or no journey at all.
   */
  public Optional<JourneyMap> map() {
    return Optional.ofNullable(map);
  }

  /**
   * The map.
   *
   * @throws JourneyJsonException if any error was found, or if there is no map
   */
  public JourneyMap orElseThrow() {
    if (map == null || hasErrors()) {
      throw JourneyJsonException.of(diagnostics);
    }
    return map;
  }

  /**
   * What loading found, in the order of the document: broken JSON, values that do not fit, unknown
   * fields, references to what is not there. Each has the {@linkplain Diagnostic#pointer() pointer}
   * of the value and its line and column.
   */
  public List<Diagnostic> diagnostics() {
    return diagnostics;
  }

  /** Whether loading found an error. */
  public boolean hasErrors() {
    return diagnostics.stream().anyMatch(d -> d.severity() == Severity.ERROR);
  }

  /**
   * What loading found and what rules find in the map, each with its place in the document, in the
   * order of the document.
   *
   * @param validator the rules; loading has run those about structure already
   * @param today the day on which the map is judged
   */
  public List<Diagnostic> check(JourneyValidator validator, LocalDate today) {
    if (map == null) {
      return diagnostics;
    }
    List<Diagnostic> all = new ArrayList<>(diagnostics);
    all.addAll(findings.placed(validator.validate(map, today).diagnostics(), diagnostics));
    all.sort(MapFindings.BY_PLACE);
    return List.copyOf(all);
  }
}

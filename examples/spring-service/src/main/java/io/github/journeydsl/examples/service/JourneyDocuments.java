package io.github.journeydsl.examples.service;

import io.github.journeydsl.core.diagnostic.Diagnostic;
import io.github.journeydsl.core.diagnostic.Severity;
import io.github.journeydsl.core.model.JourneyMap;
import io.github.journeydsl.core.rules.JourneyRules;
import io.github.journeydsl.core.validation.JourneyValidator;
import io.github.journeydsl.json.JourneyJsonReader;
import io.github.journeydsl.json.JsonLimits;
import io.github.journeydsl.json.JsonResult;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Reads what clients send, and judges it by every rule. */
@Component
class JourneyDocuments {

  private static final int MOST_BYTES = 1024 * 1024;

  private final JourneyJsonReader reader =
      JourneyJsonReader.standard().withLimits(JsonLimits.defaults().withBytes(MOST_BYTES));
  private final JourneyValidator rules = JourneyValidator.of(JourneyRules.domain());
  private final Clock clock;

  JourneyDocuments(Clock clock) {
    this.clock = clock;
  }

  /** A map that may be stored, and what rules would like to be better. */
  record Accepted(JourneyMap map, List<Finding> findings) {}

  /**
   * The map of a document.
   *
   * @throws RefusedJourney if it has errors: of JSON, of a value, of a reference, of a rule
   */
  Accepted read(InputStream document, Locale locale) throws IOException {
    JsonResult result = reader.load("request", document);
    List<Diagnostic> found = result.check(rules, LocalDate.now(clock));
    List<Finding> findings =
        found.stream().map(diagnostic -> Finding.of(diagnostic, locale)).toList();
    if (found.stream().anyMatch(diagnostic -> diagnostic.severity() == Severity.ERROR)) {
      throw new RefusedJourney(findings);
    }
    return new Accepted(result.orElseThrow(), findings);
  }
}

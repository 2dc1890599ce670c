package io.github.journeydsl.core.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.journeydsl.core.diagnostic.Diagnostic;
import io.github.journeydsl.core.diagnostic.Related;
import io.github.journeydsl.core.diagnostic.Severity;
import io.github.journeydsl.core.element.ElementKind;
import io.github.journeydsl.core.element.ElementRef;
import io.github.journeydsl.core.model.JourneyMap;
import io.github.journeydsl.core.model.Status;
import io.github.journeydsl.core.validation.JourneyValidator;
import io.github.journeydsl.core.validation.ValidationReport;
import java.time.LocalDate;
import java.util.List;

/** What all rules together say about a map, on a day that never changes. */
final class Verdict {

  private static final LocalDate TODAY = LocalDate.of(2026, 10, 5);

  private Verdict() {}

  static ValidationReport on(JourneyMap map) {
    return JourneyValidator.of(JourneyRules.all()).validate(map, TODAY);
  }

  /** What one rule finds. */
  static List<Diagnostic> of(String rule, JourneyMap map) {
    return on(map).of(rule);
  }

  /** The only thing that one rule finds. */
  static Diagnostic only(String rule, JourneyMap map) {
    List<Diagnostic> found = of(rule, map);
    assertThat(found).hasSize(1);
    return found.get(0);
  }

  /** The elements that one rule finds something at. */
  static List<String> places(String rule, JourneyMap map) {
    return of(rule, map).stream().map(d -> d.element().orElseThrow().toString()).toList();
  }

  /** How bad the only finding of a rule is, in a draft and in a published map. */
  static List<Severity> severities(String rule, JourneyMap map) {
    return List.of(
        only(rule, map.toBuilder().status(Status.DRAFT).build()).severity(),
        only(rule, map.toBuilder().status(Status.PUBLISHED).build()).severity());
  }

  /** The elements a finding is about beside its own. */
  static List<String> related(Diagnostic diagnostic) {
    return diagnostic.related().stream()
        .map(Related::element)
        .map(element -> element.orElseThrow().toString())
        .toList();
  }

  static ElementRef at(ElementKind kind, String id) {
    return ElementRef.of(kind, id);
  }
}

package io.github.journeydsl.core.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.journeydsl.core.diagnostic.Diagnostic;
import io.github.journeydsl.core.element.ElementRef;
import io.github.journeydsl.core.model.JourneyMap;
import io.github.journeydsl.core.model.Suppression;
import io.github.journeydsl.core.model.SuppressionNames;
import io.github.journeydsl.core.rules.JourneyRules;
import io.github.journeydsl.fixtures.JourneyMaps;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class JourneyValidatorProperties {

  private static final LocalDate TODAY = LocalDate.of(2026, 10, 5);
  private static final JourneyValidator VALIDATOR = JourneyValidator.of(JourneyRules.all());

  @Property(tries = 300)
  void anyMapCanBeJudged(@ForAll("any") JourneyMap map) {
    assertThat(VALIDATOR.validate(map, TODAY).diagnostics()).allSatisfy(found -> {
      assertThat(found.element()).isPresent();
      assertThat(found.message().english()).isNotBlank().doesNotStartWith(found.id() + ".");
      assertThat(found.summary()).contains(found.id());
    });
  }

  @Property(tries = 200)
  void theSameMapGetsTheSameVerdict(@ForAll("any") JourneyMap map) {
    assertThat(VALIDATOR.validate(map.toBuilder().build(), TODAY))
        .isEqualTo(VALIDATOR.validate(map, TODAY));
  }

  @Property(tries = 200)
  void aSuppressionSilencesItsRuleAndNothingElse(@ForAll("any") JourneyMap map) {
    JourneyMap plain = map.toBuilder().suppressions(List.of()).build();
    List<Diagnostic> before = VALIDATOR.validate(plain, TODAY).diagnostics();

    for (Rule rule : JourneyRules.domain()) {
      JourneyMap accepting =
          plain.toBuilder().addSuppression(Suppression.of(rule.id(), "seen")).build();

      List<Diagnostic> after = VALIDATOR.validate(accepting, TODAY).diagnostics();
      assertThat(after.stream().filter(d -> !d.id().equals("allow-unused")).toList())
          .containsExactlyElementsOf(
              before.stream().filter(d -> !d.id().equals(rule.id())).toList());
      boolean finds = before.stream().anyMatch(d -> d.id().equals(rule.id()));
      boolean isUnused = after.stream().anyMatch(d -> d.id().equals("allow-unused"));
      assertThat(isUnused).isEqualTo(!finds && !rule.id().equals("allow-unused"));
    }
  }

  @Property(tries = 200)
  void withoutItsUnusedSuppressionsAMapGetsTheSameVerdict(@ForAll("accepting") JourneyMap map) {
    ValidationReport report = VALIDATOR.validate(map, TODAY);
    Set<ElementRef> unused = report.of("allow-unused").stream()
        .map(found -> found.element().orElseThrow())
        .collect(Collectors.toSet());
    SuppressionNames names = new SuppressionNames();
    JourneyMap lean = map.toBuilder()
        .suppressions(map.suppressions().stream()
            .filter(suppression -> !unused.contains(names.next(suppression)))
            .toList())
        .build();

    ValidationReport after = VALIDATOR.validate(lean, TODAY);

    assertThat(about(after)).isEqualTo(about(report));
    assertThat(after.silenced()).isEqualTo(report.silenced());
  }

  /** What is found but for suppressions, which others may be about. */
  private static List<Diagnostic> about(ValidationReport report) {
    return report.diagnostics().stream()
        .filter(d -> !d.id().startsWith("allow-"))
        .toList();
  }

  @Property(tries = 200)
  void whatIsMissingInAConsistentMapIsNeverItsStructure(@ForAll("consistent") JourneyMap map) {
    ValidationReport report = VALIDATOR.validate(map, TODAY);

    assertThat(JourneyRules.structure())
        .allSatisfy(rule -> assertThat(report.of(rule.id())).isEmpty());
  }

  @Provide
  Arbitrary<JourneyMap> any() {
    return JourneyMaps.any();
  }

  @Provide
  Arbitrary<JourneyMap> accepting() {
    Arbitrary<String> rules =
        Arbitraries.of(JourneyRules.domain().stream().map(Rule::id).toList());
    Arbitrary<List<Suppression>> suppressions = rules
        .map(rule -> Suppression.of(rule, "seen"))
        .filter(one -> !one.rule().startsWith("allow-"))
        .list()
        .ofMaxSize(5);
    return Combinators.combine(JourneyMaps.any(), suppressions)
        .as((map, more) -> map.toBuilder().addAllSuppressions(more).build());
  }

  @Provide
  Arbitrary<JourneyMap> consistent() {
    return JourneyMaps.consistent();
  }
}

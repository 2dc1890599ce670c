package io.github.journeydsl.core.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.journeydsl.core.diagnostic.Diagnostic;
import io.github.journeydsl.core.model.JourneyMap;
import io.github.journeydsl.core.model.Suppression;
import io.github.journeydsl.core.rules.JourneyRules;
import io.github.journeydsl.fixtures.JourneyMaps;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitrary;
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

      assertThat(VALIDATOR.validate(accepting, TODAY).diagnostics())
          .containsExactlyElementsOf(
              before.stream().filter(d -> !d.id().equals(rule.id())).toList());
    }
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
  Arbitrary<JourneyMap> consistent() {
    return JourneyMaps.consistent();
  }
}

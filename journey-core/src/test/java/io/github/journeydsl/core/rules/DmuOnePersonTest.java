package io.github.journeydsl.core.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.journeydsl.core.Pieces;
import io.github.journeydsl.core.diagnostic.Diagnostic;
import io.github.journeydsl.core.diagnostic.Severity;
import io.github.journeydsl.core.model.JourneyMap;
import io.github.journeydsl.core.model.Persona;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DmuOnePersonTest {

  private static final String RULE = "dmu-one-person";

  @ParameterizedTest
  @ValueSource(strings = {"decision-maker", "final-approver"})
  void whoGathersAndDecidesIsFound(String deciding) {
    Diagnostic found =
        Verdict.only(RULE, map(Pieces.persona("sato", "information-gatherer", deciding)));

    assertThat(found.element()).hasToString("Optional[persona sato]");
    assertThat(found.property()).contains("roles");
    assertThat(found.message()).hasToString("sato both gathers the information and decides");
    assertThat(found.severity()).isEqualTo(Severity.INFO);
  }

  @Test
  void twoPeopleMayDoSo() {
    JourneyMap map = map(
        Pieces.persona("sato", "information-gatherer"), Pieces.persona("ito", "decision-maker"));

    assertThat(Verdict.of(RULE, map)).isEmpty();
  }

  @Test
  void gatheringAndUsingIsFine() {
    assertThat(Verdict.of(RULE, map(Pieces.persona("sato", "information-gatherer", "user"))))
        .isEmpty();
  }

  private static JourneyMap map(Persona... personas) {
    return Pieces.map().addPersonas(personas).build();
  }
}

package io.github.journeydsl.core.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.journeydsl.core.Pieces;
import io.github.journeydsl.core.diagnostic.Diagnostic;
import io.github.journeydsl.core.diagnostic.Severity;
import io.github.journeydsl.core.model.Absence;
import io.github.journeydsl.core.model.Experience;
import io.github.journeydsl.core.model.JourneyMap;
import io.github.journeydsl.core.model.Phase;
import io.github.journeydsl.core.model.Touchpoint;
import org.junit.jupiter.api.Test;

class AbsenceContradictedTest {

  private static final String RULE = "absence-contradicted";

  private final Experience sato = Pieces.experience("sato");
  private final Experience suzuki = Pieces.experience("suzuki");

  @Test
  void aRoleThatIsAbsentAndTakesPartIsFoundAtThePhase() {
    Diagnostic found = Verdict.only(RULE, map(Pieces.touchpoint("webinar", sato)));

    assertThat(found.element()).hasToString("Optional[phase comparison]");
    assertThat(found.property()).contains("absent");
    assertThat(found.value()).contains("decision-maker");
    assertThat(found.message())
        .hasToString("the role decision-maker is declared absent in phase comparison, "
            + "yet sato takes part in it");
    assertThat(found.help().orElseThrow().english()).contains("sato");
    assertThat(Verdict.related(found)).containsExactly("experience webinar/sato");
  }

  @Test
  void everybodyWhoTakesPartIsNamedOnceWhereTheyFirstDo() {
    Diagnostic found = Verdict.only(
        RULE,
        map(Pieces.touchpoint("webinar", sato), Pieces.touchpoint("quotation", suzuki, sato)));

    assertThat(Verdict.related(found))
        .containsExactly("experience webinar/sato", "experience quotation/suzuki");
  }

  @Test
  void anotherRoleMayTakePart() {
    assertThat(Verdict.of(RULE, map(Pieces.touchpoint("webinar", Pieces.experience("yamada")))))
        .isEmpty();
  }

  @Test
  void somebodyTheMapDoesNotKnowHoldsNoRole() {
    assertThat(Verdict.of(RULE, map(Pieces.touchpoint("webinar", Pieces.experience("nobody")))))
        .isEmpty();
  }

  @Test
  void inAnotherPhaseTheRoleMayTakePart() {
    JourneyMap map = map().toBuilder()
        .addPhase(Pieces.phase("purchase", Pieces.touchpoint("trial", sato)))
        .build();

    assertThat(Verdict.of(RULE, map)).isEmpty();
  }

  @Test
  void aRoleNobodyDeclaredIsNamedByItsId() {
    Phase phase = Pieces.phase("a", Pieces.touchpoint("t", Pieces.experience("x"))).toBuilder()
        .addAbsence(new Absence("astronaut", "in space"))
        .build();
    JourneyMap map = Pieces.map()
        .addPersona(Pieces.persona("x", "astronaut"))
        .addPhase(phase)
        .build();

    assertThat(Verdict.only(RULE, map).message().english()).contains("the role astronaut is");
  }

  @Test
  void isAWarning() {
    assertThat(Verdict.severities(RULE, map(Pieces.touchpoint("webinar", sato))))
        .containsExactly(Severity.WARNING, Severity.WARNING);
  }

  private static JourneyMap map(Touchpoint... touchpoints) {
    Phase phase = Pieces.phase("comparison", touchpoints).toBuilder()
        .addAbsence(new Absence("decision-maker", "not yet"))
        .build();
    return Pieces.map()
        .addPersona(Pieces.persona("yamada", "user"))
        .addPersona(Pieces.persona("sato", "decision-maker"))
        .addPersona(Pieces.persona("suzuki", "decision-maker"))
        .addPhase(phase)
        .build();
  }
}

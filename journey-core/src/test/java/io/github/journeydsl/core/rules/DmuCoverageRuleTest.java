package io.github.journeydsl.core.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.journeydsl.core.Pieces;
import io.github.journeydsl.core.diagnostic.Diagnostic;
import io.github.journeydsl.core.diagnostic.Severity;
import io.github.journeydsl.core.model.Absence;
import io.github.journeydsl.core.model.JourneyMap;
import io.github.journeydsl.core.model.Persona;
import io.github.journeydsl.core.model.Phase;
import io.github.journeydsl.core.model.StakeholderRole;
import org.junit.jupiter.api.Test;

class DmuCoverageRuleTest {

  private static final String RULE = "dmu-coverage";

  private final StakeholderRole decider =
      StakeholderRole.builder().id("decision-maker").label("意思決定者").build();
  private final Persona sato =
      Persona.builder().id("sato").label("佐藤部長").addRole("decision-maker").build();
  private final Phase awareness = Phase.builder().id("awareness").label("認知").build();
  private final Phase comparison =
      Pieces.phase("comparison", Pieces.touchpoint("webinar", Pieces.experience("sato")));
  private final JourneyMap map = Pieces.map()
      .addDmuRole(decider)
      .addPersona(sato)
      .addPhases(awareness, comparison)
      .build();

  @Test
  void aRequiredRoleThatTakesNoPartInAPhaseIsFoundThere() {
    Diagnostic found = Verdict.only(RULE, map);

    assertThat(found.element()).hasToString("Optional[phase awareness]");
    assertThat(found.message())
        .hasToString("phase awareness (認知) does not cover the role decision-maker (意思決定者)");
    assertThat(found.help().orElseThrow())
        .hasToString("let sato (佐藤部長) take part at a touchpoint of this phase, "
            + "or write: absent decision-maker because \"…\"");
    assertThat(Verdict.related(found)).containsExactly("role decision-maker", "persona sato");
  }

  @Test
  void aRoleThatIsOnlyKnownIsDeclaredNowhere() {
    JourneyMap undeclared = Pieces.map().addPersona(sato).addPhase(awareness).build();

    assertThat(Verdict.related(Verdict.only(RULE, undeclared))).containsExactly("persona sato");
  }

  @Test
  void everybodyWhoHoldsTheRoleIsNamed() {
    JourneyMap two =
        map.toBuilder().addPersona(Pieces.persona("suzuki", "decision-maker")).build();

    assertThat(Verdict.related(Verdict.only(RULE, two)))
        .containsExactly("role decision-maker", "persona sato", "persona suzuki");
  }

  @Test
  void anyPhaseAndAnyRoleIsAFindingOfItsOwn() {
    JourneyMap more = map.toBuilder()
        .addDmuRole(StakeholderRole.of("user"))
        .addPersona(Pieces.persona("yamada", "user"))
        .build();

    assertThat(Verdict.places(RULE, more))
        .containsExactly("phase awareness", "phase awareness", "phase comparison");
  }

  @Test
  void anAbsenceWithAReasonIsAccepted() {
    Phase absent = awareness.toBuilder()
        .addAbsence(new Absence("decision-maker", "not yet"))
        .build();

    assertThat(Verdict.of(
            RULE,
            Pieces.map().addDmuRole(decider).addPersona(sato).addPhase(absent).build()))
        .isEmpty();
  }

  @Test
  void anOptionalRoleNeedNotTakePart() {
    StakeholderRole optional = decider.toBuilder().required(false).build();
    JourneyMap easy =
        Pieces.map().addDmuRole(optional).addPersona(sato).addPhase(awareness).build();

    assertThat(Verdict.of(RULE, easy)).isEmpty();
  }

  @Test
  void aRoleNobodyHoldsIsLeftToTheRuleForThat() {
    JourneyMap unfilled = Pieces.map().addDmuRole(decider).addPhase(awareness).build();

    assertThat(Verdict.of(RULE, unfilled)).isEmpty();
    assertThat(Verdict.of("dmu-role-unfilled", unfilled)).hasSize(1);
  }

  @Test
  void isOnlyAWarningInADraft() {
    assertThat(Verdict.severities(RULE, map)).containsExactly(Severity.WARNING, Severity.ERROR);
  }
}

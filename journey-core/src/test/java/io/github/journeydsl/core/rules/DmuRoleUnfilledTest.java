package io.github.journeydsl.core.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.journeydsl.core.Pieces;
import io.github.journeydsl.core.diagnostic.Diagnostic;
import io.github.journeydsl.core.diagnostic.Severity;
import io.github.journeydsl.core.model.JourneyMap;
import io.github.journeydsl.core.model.StakeholderRole;
import org.junit.jupiter.api.Test;

class DmuRoleUnfilledTest {

  private static final String RULE = "dmu-role-unfilled";

  private final JourneyMap map = Pieces.map()
      .addDmuRole(StakeholderRole.of("user"))
      .addDmuRole(StakeholderRole.of("buyer"))
      .addPersona(Pieces.persona("yamada", "user"))
      .build();

  @Test
  void aRequiredRoleThatNobodyHoldsIsFoundAtItsDeclaration() {
    Diagnostic found = Verdict.only(RULE, map);

    assertThat(found.element()).hasToString("Optional[role buyer]");
    assertThat(found.message()).hasToString("no persona holds the role buyer");
    assertThat(found.help()).isPresent();
  }

  @Test
  void anOptionalRoleMayStayUnfilled() {
    StakeholderRole buyer =
        StakeholderRole.builder().id("buyer").required(false).build();

    assertThat(Verdict.of(RULE, Pieces.map().addDmuRole(buyer).build())).isEmpty();
  }

  @Test
  void aRoleBesideTheDmuMayStayUnfilled() {
    assertThat(Verdict.of(
            RULE, Pieces.map().addDeclaredRole(StakeholderRole.of("buyer")).build()))
        .isEmpty();
  }

  @Test
  void withoutADmuEveryRoleIsHeld() {
    assertThat(Verdict.of(
            RULE, Pieces.map().addPersona(Pieces.persona("yamada", "user")).build()))
        .isEmpty();
  }

  @Test
  void isOnlyAWarningInADraft() {
    assertThat(Verdict.severities(RULE, map)).containsExactly(Severity.WARNING, Severity.ERROR);
  }
}

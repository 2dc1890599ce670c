package io.github.journeydsl.core.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.journeydsl.core.Pieces;
import io.github.journeydsl.core.diagnostic.Diagnostic;
import io.github.journeydsl.core.diagnostic.Severity;
import io.github.journeydsl.core.model.EmotionPoint;
import io.github.journeydsl.core.model.JourneyMap;
import io.github.journeydsl.core.model.StakeholderRole;
import io.github.journeydsl.core.model.Touchpoint;
import java.util.List;
import org.junit.jupiter.api.Test;

class DmuTouchedOnlyTest {

  private static final String RULE = "dmu-touched-only";

  @Test
  void aRoleWhoseFeelingsNobodyKnowsInAPhaseIsFoundAtThePhase() {
    Diagnostic found =
        Verdict.only(RULE, map(Pieces.touchpoint("demo", Pieces.experience("sato"))));

    assertThat(found.element()).hasToString("Optional[phase comparison]");
    assertThat(found.message())
        .hasToString("nobody says how the role buyer feels in phase comparison");
    assertThat(found.help().orElseThrow().english()).contains("sato");
    assertThat(Verdict.related(found)).containsExactly("persona sato");
    assertThat(found.severity()).isEqualTo(Severity.INFO);
  }

  @Test
  void oneEmotionAnywhereInThePhaseIsEnough() {
    assertThat(Verdict.of(
            RULE,
            map(
                Pieces.touchpoint("demo", Pieces.experience("sato")),
                Pieces.touchpoint("call", Pieces.experience("sato", EmotionPoint.of(1))))))
        .isEmpty();
  }

  @Test
  void anOptionalRoleMayStayOpen() {
    JourneyMap map = map(Pieces.touchpoint("demo", Pieces.experience("sato"))).toBuilder()
        .dmuRoles(List.of(StakeholderRole.builder().id("buyer").required(false).build()))
        .build();

    assertThat(Verdict.of(RULE, map)).isEmpty();
  }

  @Test
  void aRoleThatTakesNoPartIsLeftToDmuCoverage() {
    assertThat(Verdict.of(RULE, map())).isEmpty();
    assertThat(Verdict.of("dmu-coverage", map())).hasSize(1);
  }

  private static JourneyMap map(Touchpoint... touchpoints) {
    return Pieces.map()
        .addPersona(Pieces.persona("sato", "buyer"))
        .addPhase(Pieces.phase("comparison", touchpoints))
        .build();
  }
}

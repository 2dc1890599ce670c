package io.github.journeydsl.core.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.journeydsl.core.Pieces;
import io.github.journeydsl.core.diagnostic.Diagnostic;
import io.github.journeydsl.core.diagnostic.Severity;
import io.github.journeydsl.core.model.JourneyMap;
import io.github.journeydsl.core.model.Touchpoint;
import org.junit.jupiter.api.Test;

class ContentTimingTest {

  private static final String RULE = "content-timing";

  @Test
  void anOfferInAPhaseItIsNotMeantForIsFoundAtTheTouchpoint() {
    Diagnostic found = Verdict.only(RULE, map("purchase"));

    assertThat(found.element()).hasToString("Optional[touchpoint search]");
    assertThat(found.property()).contains("offers");
    assertThat(found.value()).contains("contract");
    assertThat(found.message())
        .hasToString("touchpoint search offers content contract in phase awareness, "
            + "for which it is not meant");
    assertThat(Verdict.related(found)).containsExactly("content contract");
    assertThat(found.related().get(0).message()).hasToString("it is meant for purchase");
    assertThat(found.help().orElseThrow().english()).contains("awareness");
  }

  @Test
  void anOfferInAPhaseItIsMeantForIsNot() {
    assertThat(Verdict.of(RULE, map("purchase", "awareness"))).isEmpty();
  }

  @Test
  void aContentForAnyPhaseMayBeOfferedAnywhere() {
    assertThat(Verdict.of(RULE, map())).isEmpty();
  }

  @Test
  void aPhaseThatIsNotThereIsLeftToUnknownReference() {
    assertThat(Verdict.of(RULE, map("awarenes"))).isEmpty();
  }

  @Test
  void isMilderInDrafts() {
    assertThat(Verdict.severities(RULE, map("purchase")))
        .containsExactly(Severity.WARNING, Severity.ERROR);
  }

  private static JourneyMap map(String... phases) {
    Touchpoint search =
        Touchpoint.builder().id("search").addOffers("contract", "nothing").build();
    return Pieces.map()
        .addContent(Pieces.content("contract").toBuilder().addPhases(phases).build())
        .addPhase(Pieces.phase("awareness", search))
        .addPhase(Pieces.phase("purchase"))
        .build();
  }
}

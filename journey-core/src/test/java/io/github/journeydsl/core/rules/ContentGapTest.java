package io.github.journeydsl.core.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.journeydsl.core.Pieces;
import io.github.journeydsl.core.diagnostic.Diagnostic;
import io.github.journeydsl.core.diagnostic.Severity;
import io.github.journeydsl.core.model.JourneyMap;
import io.github.journeydsl.core.model.JourneyMapBuilder;
import io.github.journeydsl.core.model.Touchpoint;
import io.github.journeydsl.core.step.Move;
import io.github.journeydsl.core.step.Send;
import java.util.List;
import org.junit.jupiter.api.Test;

class ContentGapTest {

  private static final String RULE = "content-gap";

  private final Touchpoint webinar =
      Pieces.touchpoint("webinar", Pieces.experience("yamada"), Pieces.experience("sato"));
  private final Touchpoint quotation =
      Pieces.touchpoint("quotation", Pieces.experience("yamada")).toBuilder()
          .addOffer("estimate")
          .build();

  @Test
  void whoTakesPartInAPhaseAndIsOfferedNothingThereIsFound() {
    Diagnostic found = Verdict.only(RULE, map(webinar, quotation).build());

    assertThat(found.element()).hasToString("Optional[phase comparison]");
    assertThat(found.message())
        .hasToString("sato takes part in phase comparison and is offered nothing there");
    assertThat(found.help().orElseThrow().english()).contains("sato");
    assertThat(Verdict.related(found)).containsExactly("persona sato");
  }

  @Test
  void oneOfferAnywhereInThePhaseIsEnough() {
    Touchpoint offering = webinar.toBuilder().addOffer("sheet").build();

    assertThat(Verdict.of(RULE, map(offering).build())).isEmpty();
  }

  @Test
  void aScenarioThatSendsToThemFillsTheGap() {
    JourneyMap map = map(webinar)
        .addScenario(Pieces.scenario("s", List.of("comparison"), Send.of("a", "email")))
        .build();

    assertThat(Verdict.of(RULE, map)).isEmpty();
  }

  @Test
  void aScenarioThatSendsElsewhereDoesNot() {
    JourneyMap map = map(webinar)
        .addScenario(
            Pieces.scenario("s", List.of("comparison"), Move.to("purchase"), Send.of("a", "email")))
        .build();

    assertThat(Verdict.of(RULE, map)).hasSize(2);
  }

  @Test
  void somebodyTheMapDoesNotKnowIsLeftToUnknownReference() {
    Touchpoint odd = Pieces.touchpoint("webinar", Pieces.experience("nobody"));

    assertThat(Verdict.of(RULE, map(odd).build())).isEmpty();
  }

  @Test
  void isAWarning() {
    assertThat(Verdict.severities(RULE, map(webinar, quotation).build()))
        .containsExactly(Severity.WARNING, Severity.WARNING);
  }

  private static JourneyMapBuilder map(Touchpoint... touchpoints) {
    return Pieces.map()
        .addPersona(Pieces.persona("yamada", "user"))
        .addPersona(Pieces.persona("sato", "decision-maker"))
        .addPhase(Pieces.phase("comparison", touchpoints));
  }
}

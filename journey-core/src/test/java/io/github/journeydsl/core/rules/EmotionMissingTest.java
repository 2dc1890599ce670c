package io.github.journeydsl.core.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.journeydsl.core.Pieces;
import io.github.journeydsl.core.diagnostic.Diagnostic;
import io.github.journeydsl.core.diagnostic.Severity;
import io.github.journeydsl.core.model.EmotionPoint;
import io.github.journeydsl.core.model.JourneyMap;
import org.junit.jupiter.api.Test;

class EmotionMissingTest {

  private static final String RULE = "emotion-missing";

  @Test
  void anExperienceWithoutAnEmotionIsFound() {
    JourneyMap map = Pieces.map()
        .addPhase(Pieces.phase(
            "p",
            Pieces.touchpoint(
                "demo", Pieces.experience("sato"), Pieces.experience("ito", EmotionPoint.of(0)))))
        .build();
    Diagnostic found = Verdict.only(RULE, map);

    assertThat(found.element()).hasToString("Optional[experience demo/sato]");
    assertThat(found.message()).hasToString("nobody says how sato feels at demo");
    assertThat(found.help().orElseThrow().english()).contains("emotion +2");
    assertThat(found.severity()).isEqualTo(Severity.INFO);
  }
}

package io.github.journeydsl.core.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.journeydsl.core.Pieces;
import io.github.journeydsl.core.diagnostic.Diagnostic;
import io.github.journeydsl.core.diagnostic.Severity;
import io.github.journeydsl.core.model.JourneyMap;
import org.junit.jupiter.api.Test;

class KeyPersonasTest {

  private static final String RULE = "key-personas";

  @Test
  void aMapOfOnePersonaIsFound() {
    JourneyMap map = Pieces.map().addPersona(Pieces.persona("sato", "buyer")).build();
    Diagnostic found = Verdict.only(RULE, map);

    assertThat(found.element()).hasToString("Optional[journey map]");
    assertThat(found.message()).hasToString("the map has only one persona, sato");
    assertThat(Verdict.related(found)).containsExactly("persona sato");
    assertThat(found.help()).isPresent();
  }

  @Test
  void aMapWithoutAnyPersonaIsFound() {
    assertThat(Verdict.only(RULE, Pieces.map().build()).message())
        .hasToString("the map has no persona");
  }

  @Test
  void theSamePersonaTwiceIsOne() {
    JourneyMap map = Pieces.map()
        .addPersona(Pieces.persona("sato", "buyer"))
        .addPersona(Pieces.persona("sato", "user"))
        .build();

    assertThat(Verdict.of(RULE, map)).hasSize(1);
  }

  @Test
  void twoAreEnough() {
    JourneyMap map = Pieces.map()
        .addPersona(Pieces.persona("sato", "buyer"))
        .addPersona(Pieces.persona("ito", "user"))
        .build();

    assertThat(Verdict.of(RULE, map)).isEmpty();
  }

  @Test
  void isAWarning() {
    assertThat(Verdict.severities(RULE, Pieces.map().build()))
        .containsExactly(Severity.WARNING, Severity.WARNING);
  }
}

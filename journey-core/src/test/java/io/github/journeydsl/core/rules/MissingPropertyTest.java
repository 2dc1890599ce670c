package io.github.journeydsl.core.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.journeydsl.core.Pieces;
import io.github.journeydsl.core.diagnostic.Diagnostic;
import io.github.journeydsl.core.diagnostic.Severity;
import io.github.journeydsl.core.model.JourneyMap;
import org.junit.jupiter.api.Test;

class MissingPropertyTest {

  private static final String RULE = "missing-property";

  private final JourneyMap map = Pieces.map()
      .addPersona(Pieces.persona("yamada"))
      .addPersona(Pieces.persona("sato", "user"))
      .build();

  @Test
  void aPersonaWithoutARoleIsFound() {
    Diagnostic found = Verdict.only(RULE, map);

    assertThat(found.element()).hasToString("Optional[persona yamada]");
    assertThat(found.message()).hasToString("persona \"yamada\" has no `roles`");
    assertThat(found.help().orElseThrow().english()).contains("roles user");
  }

  @Test
  void isAnErrorInDraftsToo() {
    assertThat(Verdict.severities(RULE, map)).containsExactly(Severity.ERROR, Severity.ERROR);
  }
}

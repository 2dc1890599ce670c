package io.github.journeydsl.core.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.journeydsl.core.Pieces;
import io.github.journeydsl.core.diagnostic.Diagnostic;
import io.github.journeydsl.core.diagnostic.Severity;
import io.github.journeydsl.core.model.JourneyMap;
import io.github.journeydsl.core.model.Phase;
import org.junit.jupiter.api.Test;

class PhaseEmptyTest {

  private static final String RULE = "phase-empty";

  private final JourneyMap map = Pieces.map()
      .addPhase(Pieces.phase("awareness", Pieces.touchpoint("search")))
      .addPhase(Phase.builder().id("advocacy").label("推奨").build())
      .build();

  @Test
  void aPhaseWithoutATouchpointIsFound() {
    Diagnostic found = Verdict.only(RULE, map);

    assertThat(found.element()).hasToString("Optional[phase advocacy]");
    assertThat(found.message()).hasToString("phase advocacy (推奨) has no touchpoint");
    assertThat(found.help()).isPresent();
    assertThat(found.related()).isEmpty();
  }

  @Test
  void isOnlyAWarningInADraft() {
    assertThat(Verdict.severities(RULE, map)).containsExactly(Severity.WARNING, Severity.ERROR);
  }
}

package io.github.journeydsl.core.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.journeydsl.core.Pieces;
import io.github.journeydsl.core.diagnostic.Diagnostic;
import io.github.journeydsl.core.diagnostic.Severity;
import io.github.journeydsl.core.model.JourneyMap;
import io.github.journeydsl.core.model.Phase;
import org.junit.jupiter.api.Test;

class PhaseDuplicateLabelTest {

  private static final String RULE = "phase-duplicate-label";

  @Test
  void aLabelThatTwoPhasesShareIsFoundAtTheLater() {
    Diagnostic found = Verdict.only(RULE, map(phase("a", "検討"), phase("b", "検討")));

    assertThat(found.element()).hasToString("Optional[phase b]");
    assertThat(found.message()).hasToString("the phases b and a are both called \"検討\"");
    assertThat(Verdict.related(found)).containsExactly("phase a");
    assertThat(found.help()).isPresent();
  }

  @Test
  void everyFurtherOneIsFound() {
    assertThat(Verdict.places(
            RULE, map(phase("a", "検討"), phase("b", "検討"), phase("c", "購入"), phase("d", "検討"))))
        .containsExactly("phase b", "phase d");
  }

  @Test
  void theSamePhaseTwiceIsLeftToDuplicateId() {
    assertThat(Verdict.of(RULE, map(phase("a", "検討"), phase("a", "検討")))).isEmpty();
  }

  @Test
  void isAWarning() {
    assertThat(Verdict.severities(RULE, map(phase("a", "検討"), phase("b", "検討"))))
        .containsExactly(Severity.WARNING, Severity.WARNING);
  }

  private static Phase phase(String id, String label) {
    return Phase.builder().id(id).label(label).build();
  }

  private static JourneyMap map(Phase... phases) {
    return Pieces.map().addPhases(phases).build();
  }
}

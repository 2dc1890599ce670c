package io.github.journeydsl.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.journeydsl.core.model.JourneyMap;
import io.github.journeydsl.core.model.Phase;
import org.junit.jupiter.api.Test;

/** Names of a map that mean something else in an event. */
class ProgramNamesTest {

  @Test
  void aPhaseThatNoEventCanNameIsAPhaseAllTheSame() {
    JourneyMap map =
        JourneyMap.builder().id("m").addPhase(Phase.builder().id("and").build()).build();
    assertThat(JourneyProgram.of(map).lead("lead").phase()).contains("and");
  }
}

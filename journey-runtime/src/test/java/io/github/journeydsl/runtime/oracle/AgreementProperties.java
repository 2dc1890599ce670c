package io.github.journeydsl.runtime.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.journeydsl.runtime.JourneyProgram;
import io.github.journeydsl.runtime.LeadState;
import io.github.journeydsl.runtime.RunningInstance;
import io.github.journeydsl.runtime.cases.Case;
import io.github.journeydsl.runtime.cases.Cases;
import java.math.RoundingMode;
import java.time.Instant;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The program does what the oracle says. */
class AgreementProperties {

  @Provide
  Arbitrary<Case> cases() {
    return Cases.any();
  }

  @Property(tries = 1_000, edgeCases = EdgeCasesMode.NONE)
  void theProgramLogsWhatTheOracleLogs(@ForAll("cases") Case one) {
    JourneyProgram program = JourneyProgram.of(one.map(), one.settings());
    OracleRun expected = Runs.of(Oracle.of(program), one);
    Assume.that(!expected.overflowed());
    ProgramRun actual = ProgramRun.of(program, one);
    assertThat(LogLines.of(actual.log())).isEqualTo(LogLines.of(expected.log()));
    LeadState state = actual.state();
    assertThat(state.persona()).isEqualTo(expected.persona());
    assertThat(state.phase()).contains(expected.phase());
    assertThat(state.consent()).isEqualTo(expected.consent());
    assertThat(expected.attributes()).containsAllEntriesOf(state.attributes());
    Instant end = state.clock().filter(one.end()::isBefore).orElse(one.end());
    assertThat(state.score(end).setScale(6, RoundingMode.HALF_EVEN))
        .isEqualTo(expected.score().setScale(6, RoundingMode.HALF_EVEN));
    assertThat(state.running().stream().map(RunningInstance::scenario))
        .isEqualTo(expected.running());
  }
}

package io.github.journeydsl.runtime.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.journeydsl.runtime.JourneyProgram;
import io.github.journeydsl.runtime.cases.Case;
import io.github.journeydsl.runtime.cases.Cases;
import io.github.journeydsl.runtime.input.LeadDeleted;
import io.github.journeydsl.runtime.input.LeadInput;
import io.github.journeydsl.runtime.log.LogEntry;
import io.github.journeydsl.runtime.log.Notice;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Running again, from anywhere, gives the same. */
class ReplayProperties {

  @Provide
  Arbitrary<Case> cases() {
    return Cases.any();
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void replayGivesAnEqualLog(@ForAll("cases") Case one) {
    List<LogEntry> first = ProgramRun.of(program(one), one).log();
    assertThat(ProgramRun.of(program(one), one).log()).isEqualTo(first);
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void cuttingAndRestoringFromBytesChangesNothing(@ForAll("cases") Case one) {
    JourneyProgram program = program(one);
    ProgramRun whole = ProgramRun.of(program, one);
    ProgramRun cut = ProgramRun.of(program, one, state -> program(one).read(state.toBytes()));
    assertThat(cut.log()).isEqualTo(whole.log());
    assertThat(cut.state().toBytes()).isEqualTo(whole.state().toBytes());
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void cuttingAndRestoringFromJsonChangesNothing(@ForAll("cases") Case one) {
    JourneyProgram program = program(one);
    ProgramRun whole = ProgramRun.of(program, one);
    ProgramRun cut = ProgramRun.of(program, one, state -> program(one).readJson(state.toJson()));
    assertThat(cut.log()).isEqualTo(whole.log());
    assertThat(cut.state().toJson()).isEqualTo(whole.state().toJson());
  }

  @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
  void aCopyOfARememberedInputChangesNothingButANotice(
      @ForAll("cases") Case one,
      @ForAll @IntRange(max = 20) int original,
      @ForAll @IntRange(max = 20) int later) {
    List<LeadInput> inputs = new ArrayList<>(one.inputs());
    int from = original % inputs.size();
    int to = Math.min(from + 1 + later % 2, inputs.size());
    LeadInput copied = inputs.get(from);
    boolean forgotten = inputs.subList(from, to).stream().anyMatch(LeadDeleted.class::isInstance);
    Assume.that(!forgotten);
    inputs.add(to, copied);
    List<LogEntry> before = ProgramRun.of(program(one), one).log();
    List<LogEntry> after = ProgramRun.of(program(one), one.with(inputs)).log();
    assertThat(withoutDuplicates(after)).isEqualTo(withoutDuplicates(before));
    assertThat(after).hasSize(before.size() + 1);
  }

  private static List<LogEntry> withoutDuplicates(List<LogEntry> log) {
    return log.stream()
        .filter(
            entry -> !(entry instanceof Notice notice && notice.kind() == Notice.Kind.DUPLICATE))
        .toList();
  }

  private static JourneyProgram program(Case one) {
    return JourneyProgram.of(one.map(), one.settings());
  }
}

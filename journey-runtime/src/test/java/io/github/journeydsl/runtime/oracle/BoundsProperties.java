package io.github.journeydsl.runtime.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.journeydsl.core.event.EventPattern;
import io.github.journeydsl.runtime.JourneyProgram;
import io.github.journeydsl.runtime.LeadState;
import io.github.journeydsl.runtime.cases.Case;
import io.github.journeydsl.runtime.cases.Cases;
import io.github.journeydsl.runtime.input.LeadEvent;
import io.github.journeydsl.runtime.input.LeadInput;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A lead costs no more the longer it lives. */
class BoundsProperties {

  private static final int FEW = 3;
  private static final int MANY = 12;

  /** Numbers that grow take a byte more now and then. */
  private static final int SLACK = 64;

  @Provide
  Arbitrary<Case> cases() {
    return Cases.any();
  }

  @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
  void aStateStaysAsSmallHoweverOftenTheSameHappens(@ForAll("cases") Case one) {
    // what decays keeps every award apart, since it is exact
    Assume.that(one.map().scoring().flatMap(scoring -> scoring.decay()).isEmpty());
    assertThat(bytes(one, MANY)).isLessThanOrEqualTo(bytes(one, FEW) + SLACK);
  }

  private static int bytes(Case one, int times) {
    JourneyProgram program = JourneyProgram.of(one.map(), one.settings());
    Duration whole = Duration.between(one.inputs().get(0).at(), one.end()).plusDays(45);
    List<LeadInput> inputs = new ArrayList<>();
    for (int i = 0; i < times; i++) {
      for (LeadInput input : one.inputs()) {
        if (input instanceof LeadEvent event) {
          EventPattern pattern = event.event();
          inputs.add(new LeadEvent(
              event.id() + "-" + i,
              event.lead(),
              pattern,
              event.attributes(),
              event.at().plus(whole.multipliedBy(i))));
        }
      }
    }
    Case longer = one.with(inputs).until(one.end().plus(whole.multipliedBy(times)));
    LeadState state = ProgramRun.of(program, longer).state();
    return state.toBytes().length;
  }
}

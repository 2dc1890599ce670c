package io.github.journeydsl.runtime.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.journeydsl.runtime.JourneyProgram;
import io.github.journeydsl.runtime.LeadEngine;
import io.github.journeydsl.runtime.LeadState;
import io.github.journeydsl.runtime.cases.Case;
import io.github.journeydsl.runtime.cases.Cases;
import io.github.journeydsl.runtime.input.LeadInput;
import io.github.journeydsl.runtime.log.LogEntry;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Many leads in engines go the way of each lead alone. */
class EngineProperties {

  @Provide
  Arbitrary<List<Case>> crowds() {
    return Cases.crowds();
  }

  @Provide
  Arbitrary<Case> cases() {
    return Cases.any();
  }

  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
  void theEngineLogsWhatTheStepsOfEachLeadLog(@ForAll("crowds") List<Case> leads) {
    List<LogEntry> expected = new ArrayList<>();
    for (Case lead : leads) {
      JourneyProgram program = JourneyProgram.of(lead.map(), lead.settings());
      List<LeadInput> inOrder = new ArrayList<>(lead.inputs());
      inOrder.sort(Comparator.comparing(LeadInput::at).thenComparing(program.inputOrder()));
      Case alone = lead.with(inOrder).without(lead.outages()).until(Engines.end(leads));
      expected.addAll(ProgramRun.of(program, alone).log());
    }
    assertThat(LogLines.of(Engines.run(leads, Engines.inputs(leads))))
        .isEqualTo(LogLines.of(Engines.merged(expected)));
  }

  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
  void theOrderInWhichInputsAreGivenChangesNothing(
      @ForAll("crowds") List<Case> leads, @ForAll Random random) {
    List<LeadInput> inputs = Engines.inputs(leads);
    List<LeadInput> shuffled = new ArrayList<>(inputs);
    Collections.shuffle(shuffled, random);
    assertThat(Engines.run(leads, shuffled)).isEqualTo(Engines.run(leads, inputs));
  }

  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
  void splittingLeadsOverEnginesChangesNothing(
      @ForAll("crowds") List<Case> leads, @ForAll @IntRange(min = 1, max = 4) int engines) {
    List<LogEntry> split = new ArrayList<>();
    for (int i = 0; i < engines; i++) {
      List<Case> part = new ArrayList<>();
      for (int lead = i; lead < leads.size(); lead += engines) {
        part.add(leads.get(lead).until(Engines.end(leads)));
      }
      if (!part.isEmpty()) {
        split.addAll(Engines.run(part, Engines.inputs(part)));
      }
    }
    assertThat(Engines.merged(split)).isEqualTo(Engines.run(leads, Engines.inputs(leads)));
  }

  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
  void anEngineGoesOnAfterAnOutageAsTheStepsDo(@ForAll("cases") Case one) {
    Assume.that(!one.outages().isEmpty());
    // the engine is told that the outage is over, the steps go no further than the case
    Assume.that(!one.outages().get(0).to().isAfter(one.end()));
    JourneyProgram program = JourneyProgram.of(one.map(), one.settings());
    List<LeadInput> inOrder = new ArrayList<>(one.inputs());
    inOrder.sort(Comparator.comparing(LeadInput::at).thenComparing(program.inputOrder()));
    List<LogEntry> log = new ArrayList<>();
    LeadEngine engine = LeadEngine.of(program, log::add);
    one.profile().map(program::lead).ifPresent(engine::put);
    inOrder.forEach(engine::accept);
    Outage outage = one.outages().get(0);
    engine.advanceTo(outage.from().minusMillis(1));
    engine.resumeAt(outage.to());
    engine.advanceTo(one.end());
    assertThat(LogLines.of(log))
        .isEqualTo(LogLines.of(ProgramRun.of(program, one.with(inOrder)).log()));
  }

  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
  void statesThatWereAskedForStayAsTheyAreAndTheLastIsThatOfTheSteps(@ForAll("cases") Case any) {
    Case one = any.without(any.outages());
    JourneyProgram program = JourneyProgram.of(one.map(), one.settings());
    List<LeadInput> inOrder = new ArrayList<>(one.inputs());
    inOrder.sort(Comparator.comparing(LeadInput::at).thenComparing(program.inputOrder()));
    LeadEngine engine = LeadEngine.of(program, entry -> {});
    LeadState given = one.profile().map(program::lead).orElseGet(() -> program.lead(one.lead()));
    engine.put(given);
    Map<LeadState, String> asked = new IdentityHashMap<>(Map.of(given, given.toJson()));
    inOrder.forEach(engine::accept);
    for (LeadInput input : inOrder) {
      engine.advanceTo(input.at());
      engine.state(one.lead()).ifPresent(state -> asked.put(state, state.toJson()));
      engine.states().forEach(state -> asked.put(state, state.toJson()));
    }
    engine.advanceTo(one.end());
    assertThat(engine.state(one.lead()).orElseGet(() -> program.lead(one.lead())))
        .isEqualTo(ProgramRun.of(program, one.with(inOrder)).state());
    asked.forEach((state, json) -> assertThat(state.toJson()).isEqualTo(json));
  }
}

package io.github.journeydsl.runtime.oracle;

import io.github.journeydsl.runtime.JourneyProgram;
import io.github.journeydsl.runtime.LeadState;
import io.github.journeydsl.runtime.Transition;
import io.github.journeydsl.runtime.cases.Case;
import io.github.journeydsl.runtime.input.Input;
import io.github.journeydsl.runtime.input.LeadInput;
import io.github.journeydsl.runtime.input.Wake;
import io.github.journeydsl.runtime.log.LogEntry;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Runs a case by the steps of a program, waking the lead at each due time. */
final class ProgramRun {

  private final JourneyProgram program;
  private final Case one;
  private final UnaryOperator<LeadState> between;
  private final List<LogEntry> log = new ArrayList<>();
  private LeadState state;

  private ProgramRun(JourneyProgram program, Case one, UnaryOperator<LeadState> between) {
    this.program = program;
    this.one = one;
    this.between = between;
    state = one.profile().map(program::lead).orElseGet(() -> program.lead(one.lead()));
  }

  static ProgramRun of(JourneyProgram program, Case one) {
    return of(program, one, state -> state);
  }

  /** With something done to the state after every step. */
  static ProgramRun of(JourneyProgram program, Case one, UnaryOperator<LeadState> between) {
    ProgramRun run = new ProgramRun(program, one, between);
    run.run();
    return run;
  }

  List<LogEntry> log() {
    return log;
  }

  LeadState state() {
    return state;
  }

  private void run() {
    for (LeadInput input : one.inputs()) {
      if (!isFar(input)) {
        advance(input.at().minusMillis(1));
      }
      step(input);
    }
    advance(one.end());
  }

  private boolean isFar(LeadInput input) {
    Duration far = Duration.ofHours(24L * one.settings().farthestDays());
    return state.clock().filter(clock -> input.at().isAfter(clock.plus(far))).isPresent();
  }

  private void advance(Instant upTo) {
    for (Optional<Instant> due = state.nextWake(); due.isPresent(); due = state.nextWake()) {
      Instant wake = due.get();
      for (Outage outage : one.outages()) {
        wake = outage.misses(wake) ? outage.to() : wake;
      }
      if (wake.isAfter(upTo)) {
        return;
      }
      step(new Wake(wake));
    }
  }

  private void step(Input input) {
    Transition transition = program.step(state, input);
    log.addAll(transition.log());
    state = between.apply(transition.state());
  }
}

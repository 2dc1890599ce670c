package io.github.journeydsl.runtime.simulation;

import io.github.journeydsl.runtime.JourneyProgram;
import io.github.journeydsl.runtime.LeadState;
import io.github.journeydsl.runtime.Transition;
import io.github.journeydsl.runtime.input.Input;
import io.github.journeydsl.runtime.input.LeadInput;
import io.github.journeydsl.runtime.input.Wake;
import io.github.journeydsl.runtime.simulation.Timetable.Scheduled;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Queue;

/**
 * A lead on its way through the simulation; the one to whom something happens next is the least.
 */
final class SimulatedLead implements Comparable<SimulatedLead> {

  private final JourneyProgram program;
  private final String id;
  private final List<Scheduled> inputs;
  private int taken;
  private LeadState state;
  private Instant next;

  SimulatedLead(JourneyProgram program, String id, List<Scheduled> inputs) {
    this.program = program;
    this.id = id;
    this.inputs = inputs;
    this.state = program.lead(id);
    this.next = inputs.get(0).at();
  }

  /** When something happens to it next. */
  Instant next() {
    return next;
  }

  /** All that happens to it at {@link #next}: first what arrives, then what was due. */
  void run(SimulationObserver observer) {
    while (taken < inputs.size() && inputs.get(taken).at().equals(next)) {
      LeadInput input = inputs.get(taken++).arrival().input();
      observer.taken(input, next);
      step(input, observer);
    }
    Optional<Instant> wake = state.nextWake();
    while (wake.isPresent() && !wake.get().isAfter(next)) {
      step(new Wake(next), observer);
      wake = state.nextWake();
    }
  }

  private void step(Input input, SimulationObserver observer) {
    Transition transition = program.step(state, input);
    state = transition.state();
    transition.log().forEach(observer::logged);
  }

  /** Puts it back, if anything is still to happen. */
  void requeue(Queue<SimulatedLead> queue) {
    Optional<Instant> wake = state.nextWake();
    if (taken < inputs.size()) {
      Instant arrival = inputs.get(taken).at();
      next = wake.filter(timer -> timer.isBefore(arrival)).orElse(arrival);
      queue.add(this);
    } else if (wake.isPresent()) {
      next = wake.get();
      queue.add(this);
    }
  }

  @Override
  public int compareTo(SimulatedLead other) {
    int byTime = next.compareTo(other.next);
    return byTime == 0 ? id.compareTo(other.id) : byTime;
  }
}

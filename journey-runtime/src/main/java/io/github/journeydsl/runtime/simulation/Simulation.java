package io.github.journeydsl.runtime.simulation;

import io.github.journeydsl.runtime.JourneyProgram;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.PriorityQueue;

/**
 * Runs a program over a log of events in virtual time.
 *
 * <pre>{@code
 * Totals totals = new Totals();
 * Simulation.of(JourneyProgram.of(map)).run(events, totals);
 * }</pre>
 *
 * <p>Events are taken by instant, those of one instant as {@link JourneyProgram#inputOrder()} says.
 * An event that arrived after a newer one of the same lead in the same file is late if it occurred
 * more than the allowed lateness before it: it is taken right after what happens at the instant of
 * the newer one, and before the timers of that instant. So neither the order of lines of equal
 * time, nor the order of files, nor how leads are spread over them changes anything.
 *
 * <p>It ends at {@link #to}, or else 366 days after the last event. Events that lie more than
 * {@code farthestDays} of the program's settings behind the first one have a wrong clock; they are
 * refused, and so are those outside of {@link #from} and {@link #to}.
 */
public final class Simulation {

  private static final Duration AFTERMATH = Duration.ofDays(366);

  private final JourneyProgram program;
  private final Optional<Instant> from;
  private final Optional<Instant> to;
  private final Duration lateness;
  private final Optional<String> only;

  private Simulation(
      JourneyProgram program,
      Optional<Instant> from,
      Optional<Instant> to,
      Duration lateness,
      Optional<String> only) {
    this.program = program;
    this.from = from;
    this.to = to;
    this.lateness = lateness;
    this.only = only;
  }

  /** A simulation of all events, without any lateness. */
  public static Simulation of(JourneyProgram program) {
    return new Simulation(
        program, Optional.empty(), Optional.empty(), Duration.ZERO, Optional.empty());
  }

  /** The same from an instant on; events before it are refused. */
  public Simulation from(Instant from) {
    return new Simulation(program, Optional.of(from), to, lateness, only);
  }

  /** The same up to an instant, which is part of it; events behind it are refused. */
  public Simulation to(Instant to) {
    return new Simulation(program, from, Optional.of(to), lateness, only);
  }

  /**
   * The same, where an event that comes up to {@code lateness} after newer ones is still in time.
   *
   * @throws IllegalArgumentException if it is negative
   */
  public Simulation allowing(Duration lateness) {
    if (lateness.isNegative()) {
      throw new IllegalArgumentException("lateness cannot be negative: " + lateness);
    }
    return new Simulation(program, from, to, lateness, only);
  }

  /** The same for one lead alone; what is refused is told of all. */
  public Simulation only(String lead) {
    return new Simulation(program, from, to, lateness, Optional.of(lead));
  }

  /** Runs it. The events stay as they are, so that another program can be run over them. */
  public void run(EventLog events, SimulationObserver observer) {
    SimulatedTime time = SimulatedTime.of(events, from, to, program.settings().farthestDays());
    Timetable timetable = new Timetable(lateness);
    for (Arrival arrival : events.arrivals()) {
      Optional<RefusedInput> refusal = time.refusal(arrival);
      if (refusal.isPresent()) {
        observer.refused(refusal.get());
      } else {
        timetable.add(arrival);
      }
    }
    Instant end = time.end(AFTERMATH);
    PriorityQueue<SimulatedLead> queue = new PriorityQueue<>();
    timetable.leads(program).forEach((id, inputs) -> {
      if (only.isEmpty() || only.get().equals(id)) {
        queue.add(new SimulatedLead(program, id, inputs));
      }
    });
    for (SimulatedLead lead = queue.poll(); lead != null; lead = queue.poll()) {
      if (!lead.next().isAfter(end)) {
        lead.run(observer);
        lead.requeue(queue);
      }
    }
  }
}

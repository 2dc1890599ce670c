package io.github.journeydsl.runtime;

import io.github.journeydsl.runtime.input.LeadInput;
import io.github.journeydsl.runtime.internal.engine.DueTimers;
import io.github.journeydsl.runtime.internal.engine.InputQueue;
import io.github.journeydsl.runtime.internal.engine.LeadTable;
import io.github.journeydsl.runtime.internal.engine.WakeQueue;
import io.github.journeydsl.runtime.internal.run.Run;
import io.github.journeydsl.runtime.internal.state.LeadBytes;
import io.github.journeydsl.runtime.internal.time.Clockwork;
import io.github.journeydsl.runtime.log.LogEntry;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Many leads in memory: inputs in, a log out.
 *
 * <pre>{@code
 * LeadEngine engine = LeadEngine.of(program, entry -> { if (entry instanceof Effect effect) carryOut(effect); });
 * engine.accept(event);
 * engine.advanceTo(clock.instant());
 * engine.nextWake();   // call advanceTo again then, or when the next input comes
 * }</pre>
 *
 * <p>Leads know nothing of each other: spread over several engines they give the same lines. An
 * engine is for one thread.
 */
public final class LeadEngine {

  private JourneyProgram program;
  private Run run;
  private final Consumer<LogEntry> log;
  private final LeadTable leads = new LeadTable();
  private final WakeQueue wakes = new WakeQueue();
  private final DueTimers timers = new DueTimers();
  private InputQueue inputs;
  private final List<LogEntry> written = new ArrayList<>();
  private Duration lateness = Duration.ZERO;

  private LeadEngine(JourneyProgram program, Consumer<LogEntry> log) {
    this.program = program;
    this.log = log;
    this.inputs = new InputQueue(order(program));
    this.run = Run.inPlace(program.machine());
  }

  private static Comparator<LeadInput> order(JourneyProgram program) {
    return Comparator.comparing(LeadInput::at)
        .thenComparing(LeadInput::lead)
        .thenComparing(program.inputOrder());
  }

  /**
   * An engine without leads. What is decided goes to {@code log}: by instant, at one instant by the
   * id of the lead, then as it came about.
   */
  public static LeadEngine of(JourneyProgram program, Consumer<LogEntry> log) {
    return new LeadEngine(program, log);
  }

  /**
   * Takes inputs in order that come up to {@code lateness} after later ones; what is decided waits
   * as long. Zero unless said otherwise.
   *
   * @return this engine
   */
  public LeadEngine allowing(Duration lateness) {
    this.lateness = lateness;
    return this;
  }

  /**
   * Puts a lead in, as it was stored, or in the place of what is known of it.
   *
   * @throws IllegalArgumentException if the state is of a program this one does not come after
   */
  public void put(LeadState state) {
    boolean isPresent = state.program() == program;
    Instant at = state.clock().orElse(Instant.EPOCH);
    Transition taken = isPresent ? new Transition(state, List.of()) : program.adopt(state, at);
    taken.log().forEach(log);
    byte[] body = taken.state().body().clone(); // it is written over here
    int number = leads.find(state.id());
    if (number < 0) {
      number = leads.add(body);
    } else {
      leads.set(number, body);
    }
    wakeLater(number, Clockwork.NEVER, body);
  }

  /**
   * Takes an input in; it is looked at when {@link #advanceTo} reaches its instant. One about an
   * instant before what its lead knows of is late.
   */
  public void accept(LeadInput input) {
    inputs.add(input);
  }

  /**
   * Runs inputs and timers up to and including {@code now} less the lateness, each at its instant,
   * as if time had gone on evenly.
   */
  public void advanceTo(Instant now) {
    long end = now.minus(lateness).toEpochMilli();
    for (long next = next(); next <= end; next = next()) {
      runInstant(next);
    }
  }

  /** Not later than what happens next. */
  private long next() {
    return Math.min(inputs.earliest(), wakes.earliest());
  }

  /** When the next timer is due that still holds. */
  private long nextTimer() {
    while (wakes.earliest() != Clockwork.NEVER) {
      byte[] lead = leads.get(wakes.lead());
      if (lead != null && LeadBytes.nextWake(lead) == wakes.earliest()) {
        return wakes.earliest();
      }
      wakes.remove();
    }
    return Clockwork.NEVER;
  }

  /** All that happens at an instant, lead after lead: first its inputs, then its timer. */
  private void runInstant(long instant) {
    inputs.fetchAhead(leads);
    List<Integer> due = timersUpTo(instant);
    if (due.size() == 1 && inputs.earliest() != instant) {
      wake(due.get(0), instant); // a frequent case, which needs no order of ids
    } else {
      if (!due.isEmpty()) {
        timers.set(due, leads);
      }
      while (inputs.earliest() == instant) {
        LeadInput input = inputs.first();
        while (timers.isBefore(input.lead())) {
          wake(timers.take(), instant);
        }
        takeNext(input);
      }
      wakeAll(instant);
    }
    flush();
  }

  private void wakeAll(long instant) {
    while (!timers.isEmpty()) {
      wake(timers.take(), instant);
    }
  }

  /** The leads whose timers are due, by number. */
  private List<Integer> timersUpTo(long instant) {
    if (wakes.earliest() > instant || nextTimer() > instant) {
      return List.of();
    }
    List<Integer> due = new ArrayList<>(1);
    do {
      wakes.fetchAhead(leads);
      due.add(wakes.lead());
      wakes.remove();
    } while (nextTimer() <= instant);
    return due;
  }

  private void wake(int number, long instant) {
    byte[] lead = leads.get(number);
    if (lead == null) {
      return;
    }
    long due = LeadBytes.nextWake(lead);
    if (due <= instant) {
      keep(number, due, run.wake(lead, instant, written));
    }
  }

  /** Takes the input that is first. */
  private void takeNext(LeadInput input) {
    int found = leads.find(input.lead(), inputs.likelyLead());
    int number = found >= 0 ? found : leads.add(program.lead(input.lead()).body());
    inputs.remove();
    byte[] lead = leads.get(number);
    if (lead != null) {
      long due = LeadBytes.nextWake(lead);
      keep(number, due, run.take(lead, input, written));
    }
  }

  /**
   * Keeps a lead as it is now, in what it was before if it fits.
   *
   * @param due when it was to be woken before
   */
  private void keep(int number, long due, byte @Nullable [] lead) {
    if (lead == null) {
      leads.remove(number);
    } else {
      leads.set(number, lead);
      wakeLater(number, due, lead);
    }
  }

  private void wakeLater(int number, long before, byte[] lead) {
    long wake = LeadBytes.nextWake(lead);
    if (wake != before && wake != Clockwork.NEVER) {
      wakes.add(wake, number);
    }
    if (wakes.size() > 4 * (leads.size() + 256)) {
      wakes.clear(); // most of them hold no longer
      for (int each = 0; each < leads.end(); each++) {
        byte[] one = leads.get(each);
        if (one != null && LeadBytes.nextWake(one) != Clockwork.NEVER) {
          wakes.add(LeadBytes.nextWake(one), each);
        }
      }
    }
  }

  private void flush() {
    if (!written.isEmpty()) {
      written.forEach(log);
      written.clear();
    }
  }

  /**
   * Goes on after a time in which nothing ran: inputs up to {@code now} are taken, and timers that
   * were due are overdue and go on from {@code now}.
   */
  public void resumeAt(Instant now) {
    long instant = now.toEpochMilli();
    while (inputs.earliest() <= instant) {
      takeNext(inputs.first());
    }
    timers.set(timersUpTo(instant), leads);
    wakeAll(instant);
    flush();
  }

  /**
   * From an instant on another version of the map holds: what comes before it runs first, then
   * leads in flight stay on their scenarios or move by the migrations of that map.
   */
  public void redefine(JourneyProgram next, Instant at) {
    advanceTo(at.minusMillis(1).plus(lateness));
    JourneyProgram present = next.after(program);
    states().toList().forEach(state -> {
      Transition taken = present.adopt(state, at);
      int number = leads.find(state.id());
      written.addAll(taken.log());
      leads.set(number, taken.state().body());
      wakeLater(number, Clockwork.NEVER, taken.state().body());
    });
    program = present;
    run = Run.inPlace(present.machine());
    inputs = inputs.in(order(present));
    flush();
  }

  /**
   * The next instant at which something happens by itself; later by the lateness that is allowed.
   */
  public Optional<Instant> nextWake() {
    long next = nextTimer();
    return next == Clockwork.NEVER
        ? Optional.empty()
        : Optional.of(Instant.ofEpochMilli(next).plus(lateness));
  }

  /** The state of a lead; nothing if nothing was heard of it. */
  public Optional<LeadState> state(String lead) {
    int number = leads.find(lead);
    return number < 0
        ? Optional.empty()
        : Optional.ofNullable(leads.get(number)).map(this::state);
  }

  /** A copy: what stays here is written over. */
  private LeadState state(byte[] body) {
    return new LeadState(program, body.clone());
  }

  /** The states of all leads, in the order of their ids. */
  public Stream<LeadState> states() {
    return IntStream.range(0, leads.end())
        .mapToObj(number -> Optional.ofNullable(leads.get(number)))
        .flatMap(Optional::stream)
        .map(this::state)
        .sorted(Comparator.comparing(LeadState::id));
  }
}

package io.github.journeydsl.benchmarks.nurture;

import java.time.Duration;
import java.time.Instant;
import java.util.Random;

/**
 * What a generated log is like; the same shape is always the same log. Sixty days of events of
 * random leads: one in ten is a download, one in fifty is delivered once more some events later,
 * under the id it had.
 *
 * <pre>{@code
 * EventLog log = new LogShape(200_000, 25, 1, 20261122).log();
 * }</pre>
 *
 * @param leads how many leads there are
 * @param eventsPerLead how many events there are for each, on average
 * @param tick all instants are multiples of so many seconds: a large one makes events and ends of
 *     waits coincide
 * @param seed of everything random
 */
public record LogShape(int leads, int eventsPerLead, int tick, long seed) {

  /** In the months after it no time zone of note changes its clocks: H2 keeps local times. */
  private static final long START = Instant.parse("2026-11-09T00:00:00Z").getEpochSecond();

  private static final long SPAN = Duration.ofDays(60).toSeconds();

  /** The shape that is measured: five million events for 200,000 leads. */
  public static LogShape of(int leads) {
    return new LogShape(leads, 25, 1, 20261122);
  }

  /** How many events there are. */
  public int events() {
    return Math.multiplyExact(leads, eventsPerLead);
  }

  /** The log. */
  public EventLog log() {
    int events = events();
    EventLog log = new EventLog(leads, events + leads);
    Random random = new Random(seed);
    Repeats repeats = new Repeats(leads);
    for (int event = 0; event < events; event++) {
      long second = START + SPAN * event / events / tick * tick;
      int lead = random.nextInt(leads);
      int repeated = random.nextInt(50) == 0 ? repeats.anyOf(lead, random) : Repeats.NONE;
      if (repeated == Repeats.NONE) {
        log.append(event, lead, kind(random.nextInt(10)), second);
        repeats.add(lead, event);
      } else {
        log.append(log.id(repeated), lead, log.kind(repeated), second);
      }
    }
    return log;
  }

  /** The log, and then a download of every lead: at its end all of them wait. */
  public EventLog logWithAllWaiting() {
    EventLog log = log();
    int events = log.size();
    for (int lead = 0; lead < leads; lead++) {
      log.append(events + lead, lead, EventKind.DOWNLOAD, START + SPAN);
    }
    return log;
  }

  private static EventKind kind(int digit) {
    return digit == 0 ? EventKind.DOWNLOAD : digit < 3 ? EventKind.OPEN : EventKind.VIEW;
  }
}

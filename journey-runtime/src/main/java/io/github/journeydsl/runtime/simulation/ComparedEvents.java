package io.github.journeydsl.runtime.simulation;

import io.github.journeydsl.core.model.JourneyMap;
import java.io.IOException;
import java.io.InputStream;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The same events for two versions of a map, each of which reads them by what it declares itself.
 *
 * <pre>{@code
 * ComparedEvents events = ComparedEvents.of(old, now);
 * events.read("events.jsonl", in, refused -> System.err.println(refused.message()));
 * Simulation.of(JourneyProgram.of(old)).run(events.before(), before);
 * Simulation.of(JourneyProgram.of(now)).run(events.after(), after);
 * }</pre>
 *
 * <p>An event that only one of them declares is no mistake: the other one gets it too, and does
 * nothing about it. What the new version finds wrong in any other way is told. A time without an
 * offset is one of the zone of the new version, so that both see the same instants.
 */
public final class ComparedEvents {

  private final EventVocabulary older;
  private final EventVocabulary newer;
  private final EventLog before;
  private final EventLog after;

  private ComparedEvents(EventVocabulary older, EventVocabulary newer, JourneyMap now) {
    this.older = older;
    this.newer = newer;
    this.before = EventLog.of(now);
    this.after = EventLog.of(now);
  }

  /** Empty logs for leads of a map and of an older version of it. */
  public static ComparedEvents of(JourneyMap old, JourneyMap now) {
    ZoneId zone = now.timeZone().orElse(ZoneOffset.UTC);
    return new ComparedEvents(new EventVocabulary(old, zone), new EventVocabulary(now, zone), now);
  }

  /**
   * Takes the lines of a file in.
   *
   * @param file its name
   * @param in what it holds, read to its end
   * @param refused gets each line that is wrong
   * @throws IOException if {@code in} cannot be read
   */
  public void read(String file, InputStream in, Consumer<RefusedInput> refused) throws IOException {
    new EventSource(file, in, refused).forEach(line -> take(line, refused));
  }

  private void take(EventObject line, Consumer<RefusedInput> refused) {
    EventReading then = line.by(older);
    EventReading now = line.by(newer);
    EventReading known = now.isUnknown() && !then.isUnknown() ? then : now;
    known.refused().ifPresent(refused);
    Optional<Arrival> arrival = known.input().map(line::arrival);
    arrival.ifPresent(after::add);
    // one object for both, where both say the same
    Optional<Arrival> own =
        then.input().equals(known.input()) ? arrival : then.input().map(line::arrival);
    own.or(() -> arrival).ifPresent(before::add);
  }

  /** The events as the older version reads them. */
  public EventLog before() {
    return before;
  }

  /** The events as the newer version reads them. */
  public EventLog after() {
    return after;
  }
}

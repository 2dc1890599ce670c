package io.github.journeydsl.runtime.simulation;

import io.github.journeydsl.core.model.JourneyMap;
import io.github.journeydsl.runtime.input.LeadInput;
import java.io.IOException;
import java.io.InputStream;

/**
 * Reads and writes events as JSON Lines: one object on each line.
 *
 * <pre>{@code
 * {"id":"e-1","lead":"lead-7","at":"2026-10-05T10:00:00+09:00","type":"answer","target":"survey","attributes":{"rating":5}}
 * }</pre>
 *
 * <ul>
 *   <li>{@code type} is a verb with its {@code target}, an event that the map declares, or one of
 *       {@code consent} (target: the channel), {@code opt-out} (target: the channel, or all
 *       channels without one), {@code lead} (attributes: persona, phase, others), {@code manual}
 *       (target: the scenario) and {@code delete}. Where no target stands, a declared event of such
 *       a name wins.
 *   <li>{@code at} without an offset is a time in the zone of the map, UTC without one.
 *   <li>A line without {@code id} gets one that is made of what it says: the same on every run, and
 *       the same for lines that say the same, which are one event.
 *   <li>{@code null} is the same as nothing.
 * </ul>
 *
 * <p>A line that is wrong is told and passed over, whatever it holds; those behind it are read. No
 * more than one line is held at a time. A reader is used by one thread.
 */
public final class EventLines {

  private final EventVocabulary words;

  private EventLines(EventVocabulary words) {
    this.words = words;
  }

  /** Reads events of leads of {@code map}. */
  public static EventLines of(JourneyMap map) {
    return new EventLines(new EventVocabulary(map));
  }

  /** What becomes of each line that is not blank: one of the two. */
  public interface Sink {

    /** A line was read; lines count from 1 on. */
    void taken(LeadInput input, long line);

    /** A line is wrong. */
    void refused(RefusedInput refused);
  }

  /**
   * Reads {@code in} to its end, as UTF-8; blank lines mean nothing.
   *
   * @param file the name by which lines are told
   * @throws IOException if {@code in} cannot be read
   */
  public void read(String file, InputStream in, Sink sink) throws IOException {
    new EventSource(file, in, sink::refused).forEach(line -> {
      EventReading reading = line.by(words);
      reading.refused().ifPresent(sink::refused);
      reading.input().ifPresent(input -> sink.taken(input, line.number()));
    });
  }

  /** The line of an input, without its end; {@code at} in UTC. Reading it gives an equal input. */
  public static String write(LeadInput input) {
    return EventText.of(input);
  }
}

package io.github.journeydsl.runtime.simulation;

import io.github.journeydsl.core.model.JourneyMap;
import io.github.journeydsl.runtime.input.LeadInput;
import io.github.journeydsl.runtime.internal.line.JsonLine;
import io.github.journeydsl.runtime.internal.line.LineReader;
import io.github.journeydsl.runtime.simulation.RefusedInput.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

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
    LineReader lines = new LineReader(in);
    while (lines.advance()) {
      long number = lines.number();
      if (lines.isTooLong()) {
        sink.refused(new RefusedInput(
            file,
            number,
            0,
            Reason.TOO_LONG,
            SimulationMessages.message("line.long", LineReader.MOST_BYTES)));
        continue;
      }
      String text = lines.text();
      if (text.isBlank()) {
        continue;
      }
      int badColumn = lines.badColumn(text);
      if (badColumn > 0) {
        sink.refused(new RefusedInput(
            file,
            number,
            badColumn,
            Reason.MALFORMED,
            SimulationMessages.message("line.encoding")));
        continue;
      }
      read(file, number, text, sink);
    }
  }

  private void read(String file, long number, String text, Sink sink) {
    JsonLine.Read read = JsonLine.read(text);
    if (read.fault().isPresent()) {
      sink.refused(LineProblem.of(read.fault().get()).in(file, number, text));
      return;
    }
    EventLine line = new EventLine(words, read.fields());
    Optional<LeadInput> input = line.input();
    @Nullable LineProblem problem = line.problem();
    if (problem != null) {
      sink.refused(problem.in(file, number, text));
    } else {
      sink.taken(input.orElseThrow(), number);
    }
  }

  /** The line of an input, without its end; {@code at} in UTC. Reading it gives an equal input. */
  public static String write(LeadInput input) {
    return EventText.of(input);
  }
}

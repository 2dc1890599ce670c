package io.github.journeydsl.runtime.simulation;

import io.github.journeydsl.core.model.JourneyMap;
import io.github.journeydsl.runtime.input.LeadInput;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Inputs of any number of leads in the order in which they arrived, from files or from a program.
 *
 * <pre>{@code
 * EventLog events = EventLog.of(map);
 * try (InputStream in = Files.newInputStream(file)) {
 *   events.read("events.jsonl", in, refused -> System.err.println(refused.message()));
 * }
 * }</pre>
 *
 * <p>Each file is a stream of its own, in which events arrive in the order of the lines. Files are
 * merged by time, so that neither their order nor how events are spread over them matters.
 */
public final class EventLog {

  private final EventLines lines;
  private final List<Arrival> arrivals = new ArrayList<>();

  private EventLog(EventLines lines) {
    this.lines = lines;
  }

  /** An empty log for leads of {@code map}. */
  public static EventLog of(JourneyMap map) {
    return new EventLog(EventLines.of(map));
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
    lines.read(file, in, new EventLines.Sink() {
      @Override
      public void taken(LeadInput input, long line) {
        arrivals.add(new Arrival(input, file, line));
      }

      @Override
      public void refused(RefusedInput one) {
        refused.accept(one);
      }
    });
  }

  /** Takes an input in, as the next line of a source of that name. */
  public EventLog add(String source, LeadInput input) {
    arrivals.add(new Arrival(input, source, arrivals.size() + 1L));
    return this;
  }

  void add(Arrival arrival) {
    arrivals.add(arrival);
  }

  /** How many inputs there are. */
  public int size() {
    return arrivals.size();
  }

  List<Arrival> arrivals() {
    return arrivals;
  }
}

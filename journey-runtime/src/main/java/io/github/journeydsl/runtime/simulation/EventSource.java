package io.github.journeydsl.runtime.simulation;

import io.github.journeydsl.runtime.internal.line.JsonLine;
import io.github.journeydsl.runtime.internal.line.LineReader;
import io.github.journeydsl.runtime.simulation.RefusedInput.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;

/**
 * The lines of a file of events.
 *
 * @param file its name
 * @param in what it holds
 * @param refused gets the lines that are no JSON objects
 */
record EventSource(String file, InputStream in, Consumer<RefusedInput> refused) {

  /** Reads it to its end; blank lines mean nothing. */
  void forEach(Consumer<EventObject> objects) throws IOException {
    LineReader lines = new LineReader(in);
    while (lines.advance()) {
      long number = lines.number();
      if (lines.isTooLong()) {
        refused.accept(new RefusedInput(
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
        refused.accept(new RefusedInput(
            file,
            number,
            badColumn,
            Reason.MALFORMED,
            SimulationMessages.message("line.encoding")));
        continue;
      }
      read(number, text, objects);
    }
  }

  private void read(long number, String text, Consumer<EventObject> objects) {
    JsonLine.Read read = JsonLine.read(text);
    if (read.fault().isPresent()) {
      refused.accept(LineProblem.of(read.fault().get()).in(file, number, text));
    } else {
      objects.accept(new EventObject(file, number, text, read.fields()));
    }
  }
}

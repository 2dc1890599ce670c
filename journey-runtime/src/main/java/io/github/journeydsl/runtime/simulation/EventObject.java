package io.github.journeydsl.runtime.simulation;

import io.github.journeydsl.runtime.input.LeadInput;
import io.github.journeydsl.runtime.internal.line.JsonFields;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A line of events that is a JSON object; what it means depends on the map.
 *
 * @param file the name of its file
 * @param number its line
 * @param text the line
 * @param fields what it holds
 */
record EventObject(String file, long number, String text, JsonFields fields) {

  EventReading by(EventVocabulary words) {
    EventLine line = new EventLine(words, fields);
    Optional<LeadInput> input = line.input();
    @Nullable LineProblem problem = line.problem();
    return problem == null
        ? new EventReading(input, Optional.empty())
        : new EventReading(Optional.empty(), Optional.of(problem.in(file, number, text)));
  }

  Arrival arrival(LeadInput input) {
    return new Arrival(input, file, number);
  }
}

package io.github.journeydsl.runtime.testing;

import io.github.journeydsl.core.event.EventPattern;
import io.github.journeydsl.core.event.Verb;
import io.github.journeydsl.core.model.JourneyMap;
import io.github.journeydsl.core.problem.Message;
import io.github.journeydsl.core.scenariotest.Given;
import io.github.journeydsl.runtime.input.LeadEvent;
import io.github.journeydsl.runtime.input.LeadInput;
import io.github.journeydsl.runtime.simulation.EventLines;
import io.github.journeydsl.runtime.simulation.RefusedInput;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Events of a test that cannot exist. What an event carries is judged as a simulation does. */
final class GivenProblems {

  private final EventLines lines;

  private GivenProblems(EventLines lines) {
    this.lines = lines;
  }

  static GivenProblems of(JourneyMap map) {
    return new GivenProblems(EventLines.of(map));
  }

  /** What is wrong with an event whose names the map has. */
  List<Message> in(Given given) {
    String line = "given " + TestTimes.text(given.at()) + " " + GivenWords.of(given);
    Stream<Message> problems =
        given.event() instanceof EventPattern.Action action && follows(action)
            ? Stream.of(TestMessages.message("problem.derived", action.verb().term()))
            : given.attributes().stream().flatMap(one -> refused(given.event(), one).stream());
    return problems
        .map(problem -> TestMessages.message("problem.given", line, problem))
        .toList();
  }

  private static boolean follows(EventPattern.Action action) {
    return action.verb() == Verb.ENTER || action.verb() == Verb.LEAVE;
  }

  /** Each attribute alone, as only the first problem of a line is told. */
  private List<Message> refused(EventPattern event, Given.Attribute attribute) {
    String line = EventLines.write(
        LeadEvent.of("1", "lead", event, Instant.EPOCH).with(attribute.name(), attribute.value()));
    List<Message> problems = new ArrayList<>();
    try {
      lines.read(
          "", new ByteArrayInputStream(line.getBytes(StandardCharsets.UTF_8)), wrong(problems));
    } catch (IOException e) {
      throw new UncheckedIOException(e); // bytes in memory can be read
    }
    return problems;
  }

  private static EventLines.Sink wrong(List<Message> problems) {
    return new EventLines.Sink() {
      @Override
      public void taken(LeadInput input, long line) {
        // nothing is wrong
      }

      @Override
      public void refused(RefusedInput refused) {
        if (refused.reason() == RefusedInput.Reason.WRONG_VALUE) {
          problems.add(refused.message());
        }
      }
    };
  }
}

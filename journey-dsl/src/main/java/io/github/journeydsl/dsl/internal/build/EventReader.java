package io.github.journeydsl.dsl.internal.build;

import io.github.journeydsl.core.event.EventPattern;
import io.github.journeydsl.core.event.Verb;
import io.github.journeydsl.core.problem.Term;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.ActionEventContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.DeclaredEventContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.EventContext;
import java.util.Optional;

/** Reads an event: a declared word, or a verb and what it is done to. */
final class EventReader {

  private final Reading in;

  EventReader(Reading in) {
    this.in = in;
  }

  Optional<EventPattern> read(EventContext event) {
    if (event instanceof ActionEventContext action) {
      Verb verb = Term.parse(Verb.class, action.verb().getText()).orElseThrow();
      return Optional.of(EventPattern.of(verb, in.word(action.target())));
    }
    DeclaredEventContext declared = (DeclaredEventContext) event;
    return in.value(event, () -> EventPattern.of(in.word(declared.eventName())));
  }
}

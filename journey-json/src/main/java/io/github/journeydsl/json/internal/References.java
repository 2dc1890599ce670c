package io.github.journeydsl.json.internal;

import io.github.journeydsl.core.element.ElementKind;
import io.github.journeydsl.core.element.ElementRef;
import io.github.journeydsl.core.event.EventPattern;
import io.github.journeydsl.core.event.Verb;
import io.github.journeydsl.core.problem.Term;
import org.jspecify.annotations.Nullable;

/** Forms of texts that name something: an event, an element. */
final class References {

  static final Form<EventPattern> EVENT = new TextForm<>(
      JsonMessages.message("expect.event-pattern"),
      Texts.shape(Patterns.event()),
      EventPattern::toString,
      References::event);

  static final Form<ElementRef> ELEMENT = new TextForm<>(
      JsonMessages.message("expect.element"),
      Texts.shape(Patterns.element()),
      ElementRef::toString,
      References::element);

  private References() {}

  private static @Nullable EventPattern event(String text) {
    int space = text.indexOf(' ');
    if (space < 0) {
      return EventPattern.of(text);
    }
    String target = text.substring(space + 1);
    return Term.parse(Verb.class, text.substring(0, space))
        .map(verb -> EventPattern.of(verb, target))
        .orElse(null);
  }

  private static @Nullable ElementRef element(String text) {
    int space = text.indexOf(' ');
    String kind = space < 0 ? text : text.substring(0, space);
    String id = space < 0 ? "" : text.substring(space + 1);
    return Term.parse(ElementKind.class, kind)
        .map(found -> ElementRef.of(found, id))
        .orElse(null);
  }
}

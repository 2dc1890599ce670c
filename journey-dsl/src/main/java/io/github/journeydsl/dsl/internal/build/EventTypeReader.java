package io.github.journeydsl.dsl.internal.build;

import io.github.journeydsl.core.element.ElementKind;
import io.github.journeydsl.core.element.ElementRef;
import io.github.journeydsl.core.event.EventAttribute;
import io.github.journeydsl.core.event.EventType;
import io.github.journeydsl.core.event.EventTypeBuilder;
import io.github.journeydsl.core.value.Decimal;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.AttributeTypeContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.EventAttributeContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.EventTypeContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.FlagAttributeContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.NameContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.NumberAttributeContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.TextAttributeContext;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Reads {@code event}, the declaration of an event. */
final class EventTypeReader {

  private final Reading in;

  EventTypeReader(Reading in) {
    this.in = in;
  }

  Optional<EventType> read(EventTypeContext declaration) {
    NameContext name = declaration.name();
    if (!in.hasId(name)) {
      return Optional.empty();
    }
    EventTypeBuilder event = EventType.builder().id(in.word(name.id));
    in.label(name, event::label);
    in.declare(ElementRef.of(ElementKind.EVENT, in.word(name.id)), declaration, name.id);
    Set<String> names = new HashSet<>();
    for (EventAttributeContext attribute : declaration.eventAttribute()) {
      if (!in.isBroken(attribute) && in.isNew(attribute.word(), names)) {
        type(attribute.attributeType())
            .map(type -> new EventAttribute(in.word(attribute.word()), type))
            .ifPresent(event::addAttribute);
      }
    }
    return in.value(name.id, event::build);
  }

  private Optional<EventAttribute.Type> type(AttributeTypeContext type) {
    if (type instanceof TextAttributeContext) {
      return Optional.of(new EventAttribute.Text());
    }
    if (type instanceof FlagAttributeContext) {
      return Optional.of(new EventAttribute.Flag());
    }
    NumberAttributeContext range = (NumberAttributeContext) type;
    Optional<Decimal> low = in.literals().decimal(range.low);
    Optional<Decimal> high = in.literals().decimal(range.high);
    if (low.isEmpty() || high.isEmpty()) {
      return Optional.empty();
    }
    return in.value(range, () -> new EventAttribute.Number(low.get(), high.get()));
  }
}

package io.github.journeydsl.runtime.simulation;

import io.github.journeydsl.core.event.AttributeValue;
import io.github.journeydsl.core.event.EventPattern;
import io.github.journeydsl.runtime.input.ConsentGiven;
import io.github.journeydsl.runtime.input.ConsentWithdrawn;
import io.github.journeydsl.runtime.input.EntryByHand;
import io.github.journeydsl.runtime.input.LeadDeleted;
import io.github.journeydsl.runtime.input.LeadDescribed;
import io.github.journeydsl.runtime.input.LeadEvent;
import io.github.journeydsl.runtime.input.LeadInput;
import io.github.journeydsl.runtime.internal.line.JsonWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Writes an input as the line that {@link EventLine} reads. */
final class EventText {

  private EventText() {}

  static String of(LeadInput input) {
    if (input instanceof LeadEvent event) {
      return event.event() instanceof EventPattern.Action action
          ? line(input, action.verb().term(), Optional.of(action.target()), event.attributes())
          : line(input, event.event().toString(), Optional.empty(), event.attributes());
    }
    if (input instanceof ConsentGiven consent) {
      return line(input, InputType.CONSENT.term(), Optional.of(consent.channel()), Map.of());
    }
    if (input instanceof ConsentWithdrawn optOut) {
      return line(input, InputType.OPT_OUT.term(), optOut.channel(), Map.of());
    }
    if (input instanceof EntryByHand manual) {
      return line(input, InputType.MANUAL.term(), Optional.of(manual.scenario()), Map.of());
    }
    if (input instanceof LeadDescribed described) {
      return line(input, InputType.LEAD.term(), Optional.empty(), known(described));
    }
    LeadDeleted deleted = (LeadDeleted) input;
    return line(deleted, InputType.DELETE.term(), Optional.empty(), Map.of());
  }

  private static Map<String, AttributeValue> known(LeadDescribed described) {
    Map<String, AttributeValue> known = new LinkedHashMap<>();
    described.persona().ifPresent(persona -> known.put("persona", AttributeValue.of(persona)));
    described.phase().ifPresent(phase -> known.put("phase", AttributeValue.of(phase)));
    described.attributes().forEach(known::putIfAbsent);
    return known;
  }

  private static String line(
      LeadInput input,
      String type,
      Optional<String> target,
      Map<String, AttributeValue> attributes) {
    JsonWriter line = new JsonWriter()
        .text("id", input.id())
        .text("lead", input.lead())
        .text("at", input.at().toString())
        .text("type", type)
        .text("target", target);
    if (!attributes.isEmpty()) {
      line.group("attributes", attributes(attributes));
    }
    return line.toString();
  }

  static JsonWriter attributes(Map<String, AttributeValue> attributes) {
    JsonWriter fields = new JsonWriter();
    attributes.forEach((name, value) -> {
      if (value instanceof AttributeValue.Number number) {
        fields.plain(name, number.value());
      } else if (value instanceof AttributeValue.Text text) {
        fields.text(name, text.value());
      } else if (value instanceof AttributeValue.Flag flag) {
        fields.plain(name, flag.value());
      }
    });
    return fields;
  }
}

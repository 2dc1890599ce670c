package io.github.journeydsl.runtime.simulation;

import io.github.journeydsl.core.event.AttributeValue;
import io.github.journeydsl.core.event.EventAttribute;
import io.github.journeydsl.core.event.EventPattern;
import io.github.journeydsl.core.event.Verb;
import io.github.journeydsl.core.problem.InvalidValueException;
import io.github.journeydsl.core.problem.Message;
import io.github.journeydsl.core.problem.SimilarNames;
import io.github.journeydsl.core.problem.Term;
import io.github.journeydsl.runtime.input.ConsentGiven;
import io.github.journeydsl.runtime.input.ConsentWithdrawn;
import io.github.journeydsl.runtime.input.EntryByHand;
import io.github.journeydsl.runtime.input.LeadDeleted;
import io.github.journeydsl.runtime.input.LeadDescribed;
import io.github.journeydsl.runtime.input.LeadEvent;
import io.github.journeydsl.runtime.input.LeadInput;
import io.github.journeydsl.runtime.internal.line.JsonFields;
import io.github.journeydsl.runtime.simulation.RefusedInput.Reason;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Makes an input of the fields of one line. */
final class EventLine {

  private final EventVocabulary words;
  private final EventFields fields;
  private final String lead;
  private final Instant at;
  private final String type;
  private final Optional<String> target;
  private final Map<String, AttributeValue> attributes;

  EventLine(EventVocabulary words, JsonFields line) {
    this.words = words;
    this.fields = new EventFields(line);
    this.lead = words.once(fields.required("lead"));
    this.at = fields.at(words.zone());
    this.type = fields.required("type");
    this.target = fields.optional("target").map(words::once);
    this.attributes = fields.attributes();
  }

  /** What is wrong with the line, if anything is. */
  @Nullable
  LineProblem problem() {
    return fields.problem();
  }

  /** The input; nothing where something is wrong. */
  Optional<LeadInput> input() {
    Optional<String> given = fields.optional("id");
    if (fields.problem() != null) {
      return Optional.empty();
    }
    String id = given.orElseGet(() -> MadeId.of(lead, at, type, target, attributes));
    Optional<InputType> control = Term.parse(InputType.class, type)
        .filter(found -> target.isPresent() || !words.declares(type));
    Optional<? extends LeadInput> input = control.isPresent()
        ? Optional.of(message(control.get(), id))
        : pattern().map(event -> event(id, words.once(event)));
    return fields.problem() == null ? input.map(LeadInput.class::cast) : Optional.empty();
  }

  private LeadInput message(InputType control, String id) {
    if (control != InputType.LEAD && !attributes.isEmpty()) {
      fields.refuse(
          Reason.WRONG_VALUE, "attributes", SimulationMessages.message("attributes.none", type));
    }
    if (control.hasNoTarget() && target.isPresent()) {
      noTarget();
    }
    return switch (control) {
      case CONSENT -> new ConsentGiven(id, lead, requiredTarget(), at);
      case OPT_OUT -> new ConsentWithdrawn(id, lead, target, at);
      case MANUAL -> new EntryByHand(id, lead, requiredTarget(), at);
      case DELETE -> new LeadDeleted(id, lead, at);
      case LEAD -> described(id);
    };
  }

  private LeadInput described(String id) {
    Map<String, AttributeValue> others = new TreeMap<>(attributes);
    return new LeadDescribed(id, lead, name("persona", others), name("phase", others), others, at);
  }

  /** Takes the id of a persona or a phase out of the attributes. */
  private Optional<String> name(String attribute, Map<String, AttributeValue> others) {
    @Nullable AttributeValue value = others.remove(attribute);
    if (value == null) {
      return Optional.empty();
    }
    if (value instanceof AttributeValue.Text text
        && text.value().length() <= EventFields.LONGEST_ID) {
      return Optional.of(words.once(text.value()));
    }
    fields.refuse(
        Reason.WRONG_VALUE,
        fields.attributeAt(attribute),
        SimulationMessages.message("value.text", attribute));
    return Optional.empty();
  }

  /** Where there is none, the line is refused, and what stands here is never seen. */
  private String requiredTarget() {
    if (target.isEmpty()) {
      fields.refuse(Reason.FIELD_MISSING, -1, SimulationMessages.message("target.missing", type));
    }
    return target.orElse("-");
  }

  private void noTarget() {
    fields.refuse(Reason.WRONG_VALUE, "target", SimulationMessages.message("target.none", type));
  }

  private Optional<EventPattern> pattern() {
    Optional<Verb> verb = Term.parse(Verb.class, type);
    if (target.isEmpty() && words.declares(type)) {
      return Optional.of(EventPattern.of(type));
    }
    if (verb.isEmpty()) {
      if (words.declares(type)) {
        noTarget();
      } else {
        unknownType();
      }
      return Optional.empty();
    }
    if (verb.get() == Verb.ENTER || verb.get() == Verb.LEAVE) {
      fields.refuse(Reason.TYPE_UNKNOWN, "type", SimulationMessages.message("type.derived", type));
      return Optional.empty();
    }
    return action(verb.get());
  }

  private Optional<EventPattern> action(Verb verb) {
    String object = requiredTarget();
    if (target.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(EventPattern.of(verb, object));
    } catch (InvalidValueException e) {
      fields.refuse(
          Reason.WRONG_VALUE,
          "target",
          SimulationMessages.message("target.no-id", Shown.quoted(object)));
      return Optional.empty();
    }
  }

  private void unknownType() {
    List<String> similar = SimilarNames.of(type, words.types());
    Message message = similar.isEmpty()
        ? SimulationMessages.message("type.unknown", Shown.quoted(type))
        : SimulationMessages.message(
            "type.similar",
            Shown.quoted(type),
            Message.oneOf(similar.stream().map(Message::quoted).toList()));
    fields.refuse(Reason.TYPE_UNKNOWN, "type", message);
  }

  private LeadInput event(String id, EventPattern event) {
    attributes.forEach(
        (name, value) -> words.attribute(event, name).ifPresent(known -> check(known, value)));
    return new LeadEvent(id, lead, event, attributes, at);
  }

  private void check(EventAttribute attribute, AttributeValue value) {
    String name = attribute.name();
    if (attribute.type() instanceof EventAttribute.Number number) {
      boolean fits = value instanceof AttributeValue.Number given
          && given.value().compareTo(number.low()) >= 0
          && given.value().compareTo(number.high()) <= 0;
      if (!fits) {
        wrong(name, SimulationMessages.message("value.between", name, number.low(), number.high()));
      }
    } else if (attribute.type() instanceof EventAttribute.Text
        && !(value instanceof AttributeValue.Text)) {
      wrong(name, SimulationMessages.message("value.text", name));
    } else if (attribute.type() instanceof EventAttribute.Flag
        && !(value instanceof AttributeValue.Flag)) {
      wrong(name, SimulationMessages.message("value.flag", name));
    }
  }

  private void wrong(String attribute, Message message) {
    fields.refuse(Reason.WRONG_VALUE, fields.attributeAt(attribute), message);
  }
}

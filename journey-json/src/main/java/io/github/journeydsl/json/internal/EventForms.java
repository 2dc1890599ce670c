package io.github.journeydsl.json.internal;

import static io.github.journeydsl.json.internal.ChoiceForm.kind;
import static io.github.journeydsl.json.internal.Field.list;
import static io.github.journeydsl.json.internal.Field.required;
import static io.github.journeydsl.json.internal.Numbers.DECIMAL;
import static io.github.journeydsl.json.internal.RecordForms.object;
import static io.github.journeydsl.json.internal.Texts.TEXT;

import io.github.journeydsl.core.event.AttributeValue;
import io.github.journeydsl.core.event.EventAttribute;
import io.github.journeydsl.core.event.EventType;
import io.github.journeydsl.core.event.EventTypeBuilder;
import io.github.journeydsl.core.problem.Message;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/** Declared events, their attributes, and the values of attributes. */
final class EventForms {

  static final Form<EventAttribute.Type> ATTRIBUTE_TYPE = ChoiceForm.of(
      "a.type-of-attribute",
      kind(
          "number",
          EventAttribute.Number.class,
          object(
              "a.number-attribute",
              EventAttribute.Number::new,
              required("low", DECIMAL, EventAttribute.Number::low),
              required("high", DECIMAL, EventAttribute.Number::high))),
      kind("text", EventAttribute.Text.class, object("a.text-attribute", EventAttribute.Text::new)),
      kind(
          "flag", EventAttribute.Flag.class, object("a.flag-attribute", EventAttribute.Flag::new)));

  static final Form<EventAttribute> ATTRIBUTE = object(
      "a.attribute",
      EventAttribute::new,
      required("name", Texts.ID, EventAttribute::name),
      required("type", ATTRIBUTE_TYPE, EventAttribute::type));

  static final Form<EventType> EVENT_TYPE = EntityForm.of(
          "a.event", EventType::builder, EventTypeBuilder::build)
      .with(required("id", Texts.EVENT_ID, EventType::id), EventTypeBuilder::id)
      .label(EventType::id, EventType::label, EventTypeBuilder::label)
      .with(list("attributes", ATTRIBUTE, EventType::attributes), EventTypeBuilder::attributes)
      .form();

  /** JSON has the same three types of constants, so they need no kind. */
  static final Form<AttributeValue> ATTRIBUTE_VALUE = new Form<>() {
    private final Form<String> text =
        new TextForm<>(JsonMessages.message("expect.text"), TEXT.shape(), v -> v, this::notBlank);

    @Override
    public void write(AttributeValue value, JsonGenerator out) {
      if (value instanceof AttributeValue.Number number) {
        DECIMAL.write(number.value(), out);
      } else if (value instanceof AttributeValue.Text said) {
        text.write(said.value(), out);
      } else if (value instanceof AttributeValue.Flag flag) {
        Numbers.FLAG.write(flag.value(), out);
      }
    }

    @Override
    public AttributeValue read(Source in) {
      if (in.at(JsonToken.VALUE_STRING)) {
        return AttributeValue.of(text.read(in));
      }
      if (in.at(JsonToken.VALUE_TRUE) || in.at(JsonToken.VALUE_FALSE)) {
        return AttributeValue.of(Numbers.FLAG.read(in));
      }
      if (in.at(JsonToken.VALUE_NUMBER_INT) || in.at(JsonToken.VALUE_NUMBER_FLOAT)) {
        return new AttributeValue.Number(DECIMAL.read(in));
      }
      throw Refusal.of(in.unexpected(this));
    }

    @Override
    public Message expected() {
      return JsonMessages.message("expect.constant");
    }

    @Override
    public Shape shape() {
      return new Shape.Either(List.of(DECIMAL, text, Numbers.FLAG));
    }

    // asks the model while the place is known
    private String notBlank(String value) {
      return new AttributeValue.Text(value).value();
    }
  };

  private EventForms() {}
}

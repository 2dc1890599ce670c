package io.github.journeydsl.json.internal;

import io.github.journeydsl.core.problem.InvalidValueException;
import io.github.journeydsl.core.problem.Message;
import io.github.journeydsl.core.value.Decimal;
import java.math.BigDecimal;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/** Forms of JSON numbers, and of true and false. */
final class Numbers {

  /** Never a binary fraction: 0.1 stays 0.1. */
  static final Form<Decimal> DECIMAL = new Form<>() {
    @Override
    public void write(Decimal value, JsonGenerator out) {
      BigDecimal number = value.value();
      out.writeNumber(number);
    }

    @Override
    public Decimal read(Source in) {
      BigDecimal number = in.decimal(this);
      try {
        return new Decimal(number);
      } catch (InvalidValueException e) {
        throw in.refuse("invalid-value.number", e.requirement());
      }
    }

    @Override
    public Message expected() {
      return JsonMessages.message("expect.number");
    }

    @Override
    public boolean single() {
      return true;
    }

    @Override
    public Shape shape() {
      return new Shape.Number();
    }
  };

  static final Form<Boolean> FLAG = new Form<>() {
    @Override
    public void write(Boolean value, JsonGenerator out) {
      out.writeBoolean(value);
    }

    @Override
    public Boolean read(Source in) {
      if (in.at(JsonToken.VALUE_TRUE)) {
        return true;
      }
      in.expect(JsonToken.VALUE_FALSE, this);
      return false;
    }

    @Override
    public Message expected() {
      return JsonMessages.message("expect.flag");
    }

    @Override
    public Shape shape() {
      return new Shape.Flag();
    }
  };

  private Numbers() {}
}

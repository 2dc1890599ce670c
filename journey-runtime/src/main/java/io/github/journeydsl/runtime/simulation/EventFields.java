package io.github.journeydsl.runtime.simulation;

import io.github.journeydsl.core.event.AttributeValue;
import io.github.journeydsl.core.problem.Message;
import io.github.journeydsl.core.problem.SimilarNames;
import io.github.journeydsl.core.value.Decimal;
import io.github.journeydsl.runtime.internal.line.JsonFields;
import io.github.journeydsl.runtime.internal.line.JsonFields.Field;
import io.github.journeydsl.runtime.internal.line.JsonValue;
import io.github.journeydsl.runtime.simulation.RefusedInput.Reason;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The fields of one line, as values of the kinds they must have; keeps the first problem. */
final class EventFields {

  static final List<String> NAMES = List.of("id", "lead", "at", "type", "target", "attributes");

  static final int LONGEST_ID = 200;

  /** No input occurs before it. */
  static final Instant FIRST = Instant.parse("1900-01-01T00:00:00Z");

  /** No input occurs after it. */
  static final Instant LAST = Instant.parse("9000-01-01T00:00:00Z");

  private final JsonFields fields;
  private @Nullable LineProblem problem;

  EventFields(JsonFields fields) {
    this.fields = fields;
    for (Field field : fields.all()) {
      if (!NAMES.contains(field.name())) {
        unknown(field);
      }
    }
  }

  private void unknown(Field field) {
    List<String> similar = SimilarNames.of(field.name(), NAMES);
    Message name = Shown.quoted(field.name());
    Message message = similar.isEmpty()
        ? SimulationMessages.message("field.unknown", name, String.join(", ", NAMES))
        : SimulationMessages.message("field.similar", name, Message.quoted(similar.get(0)));
    refuse(Reason.FIELD_UNKNOWN, field.nameAt(), message);
  }

  @Nullable
  LineProblem problem() {
    return problem;
  }

  /** Keeps the problem, if it is the first. */
  void refuse(Reason reason, int at, Message message) {
    if (problem == null) {
      problem = new LineProblem(reason, at, message);
    }
  }

  /** A problem with the value of a field. */
  void refuse(Reason reason, String field, Message message) {
    refuse(reason, present(field).map(Field::valueAt).orElse(-1), message);
  }

  /** The field, unless it is {@code null}, which many exports write for nothing. */
  Optional<Field> present(String name) {
    return fields.named(name).filter(field -> !(field.value() instanceof JsonValue.Nothing));
  }

  /** The text of a field that must be there; empty where something is wrong. */
  String required(String name) {
    if (present(name).isEmpty()) {
      refuse(
          Reason.FIELD_MISSING,
          -1,
          SimulationMessages.message("field.missing", Message.quoted(name)));
      return "";
    }
    return optional(name).orElse("");
  }

  /** The text of a field that may be there: not blank, and no longer than an id. */
  Optional<String> optional(String name) {
    Optional<Field> field = present(name);
    if (field.isEmpty()) {
      return Optional.empty();
    }
    if (!(field.get().value() instanceof JsonValue.Text text)) {
      refuse(Reason.WRONG_VALUE, name, SimulationMessages.message("value.text", name));
      return Optional.empty();
    }
    if (text.text().isBlank() || text.text().length() > LONGEST_ID) {
      refuse(Reason.WRONG_VALUE, name, SimulationMessages.message("value.id", name, LONGEST_ID));
      return Optional.empty();
    }
    return Optional.of(text.text());
  }

  /** When it occurred; a time without an offset is one of {@code zone}. */
  Instant at(ZoneId zone) {
    String text = required("at");
    if (problem != null) {
      return Instant.EPOCH;
    }
    try {
      TemporalAccessor found =
          DateTimeFormatter.ISO_DATE_TIME.parseBest(text, ZonedDateTime::from, LocalDateTime::from);
      Instant at = found instanceof LocalDateTime local
          ? local.atZone(zone).toInstant()
          : Instant.from(found);
      if (at.isBefore(FIRST) || at.isAfter(LAST)) {
        refuse(Reason.BAD_INSTANT, "at", SimulationMessages.message("at.years"));
      }
      return at;
    } catch (DateTimeException e) {
      refuse(
          Reason.BAD_INSTANT,
          "at",
          SimulationMessages.message("at.no-instant", Shown.quoted(text)));
      return Instant.EPOCH;
    }
  }

  /** The attributes by their names; none where nothing is said. */
  Map<String, AttributeValue> attributes() {
    Optional<Field> field = present("attributes");
    if (field.isEmpty()) {
      return Map.of();
    }
    if (!(field.get().value() instanceof JsonValue.Group group)) {
      refuse(Reason.WRONG_VALUE, "attributes", SimulationMessages.message("value.object"));
      return Map.of();
    }
    Map<String, AttributeValue> attributes = new TreeMap<>();
    for (Field one : group.fields().all()) {
      value(one).ifPresent(value -> attributes.put(one.name(), value));
    }
    return attributes;
  }

  private Optional<AttributeValue> value(Field field) {
    if (field.value() instanceof JsonValue.Flag flag) {
      return Optional.of(AttributeValue.of(flag.value()));
    }
    if (field.value() instanceof JsonValue.Text text) {
      if (!text.text().isBlank()) {
        return Optional.of(AttributeValue.of(text.text()));
      }
      refuse(
          Reason.WRONG_VALUE,
          field.valueAt(),
          SimulationMessages.message("value.blank", Shown.quoted(field.name())));
    }
    if (field.value() instanceof JsonValue.Number number) {
      Optional<AttributeValue> value = decimal(number.digits()).map(AttributeValue.Number::new);
      if (value.isEmpty()) {
        refuse(
            Reason.WRONG_VALUE,
            field.valueAt(),
            SimulationMessages.message("value.digits", Shown.quoted(field.name())));
      }
      return value;
    }
    return Optional.empty();
  }

  private static Optional<Decimal> decimal(String digits) {
    try {
      return Optional.of(Decimal.of(digits));
    } catch (IllegalArgumentException e) {
      return Optional.empty(); // more digits than a number of the model has
    }
  }

  /** Where the value of an attribute stands. */
  int attributeAt(String name) {
    return present("attributes")
        .map(Field::value)
        .filter(JsonValue.Group.class::isInstance)
        .flatMap(group -> ((JsonValue.Group) group).fields().named(name))
        .map(Field::valueAt)
        .orElse(-1);
  }
}

package io.github.journeydsl.json.internal;

import io.github.journeydsl.core.problem.InvalidValueException;
import io.github.journeydsl.core.problem.Message;
import io.github.journeydsl.core.problem.SimilarNames;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonPointer;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.sym.PropertyNameMatcher;
import tools.jackson.core.util.Named;

/**
 * An object of known fields. It is written in their order and read in any.
 *
 * <p>What was read stands in an array, one place per field, until the object ends.
 */
final class ObjectForm<T> implements Form<T> {

  /** How often the model may refuse one object before it is given up: each time may cost much. */
  private static final int MOST_REFUSALS = 10;

  /** Makes a value of what was read. */
  interface Maker<T> {
    T make(@Nullable Object[] read);
  }

  private final Message what;
  private final List<Field<T, ?>> fields;
  private final Map<String, Integer> places = new HashMap<>();
  private final PropertyNameMatcher names;
  private final Maker<T> maker;
  private final int leastFields;

  /** {@code what} is the table's entry for its name, such as {@code a.persona}. */
  ObjectForm(String what, List<Field<T, ?>> fields, Maker<T> maker) {
    this(what, fields, maker, 0);
  }

  private ObjectForm(String what, List<Field<T, ?>> fields, Maker<T> maker, int leastFields) {
    this.leastFields = leastFields;
    this.what = JsonMessages.message(what);
    this.fields = List.copyOf(fields);
    this.maker = maker;
    for (Field<T, ?> field : fields) {
      places.put(field.name(), places.size());
    }
    List<Named> all =
        fields.stream().map(field -> Named.fromString(field.name())).toList();
    this.names = new JsonFactory().constructNameMatcher(all, true);
  }

  @Override
  public void write(T value, JsonGenerator out) {
    out.writeStartObject(value);
    writeFields(value, out);
    out.writeEndObject();
  }

  void writeFields(T value, JsonGenerator out) {
    for (int place = 0; place < fields.size(); place++) {
      fields.get(place).write(value, out);
    }
  }

  @Override
  public T read(Source in) {
    in.expect(JsonToken.START_OBJECT, this);
    TokenStreamLocation start = in.here();
    TokenStreamContext object = in.context();
    int noticed = in.problems().noticed();
    @Nullable Object[] read = nothingRead();
    for (int place = in.nextField(names); place != Source.END; place = in.nextField(names)) {
      readField(place, read, in, object);
    }
    return make(read, in, start, noticed);
  }

  @Nullable
  Object[] nothingRead() {
    return new @Nullable Object[fields.size()];
  }

  /** Reads a field that a choice has seen the name of. */
  void readField(String name, @Nullable Object[] read, Source in, TokenStreamContext object) {
    readField(places.getOrDefault(name, -1), read, in, object);
  }

  private void readField(int place, @Nullable Object[] read, Source in, TokenStreamContext object) {
    if (place < 0) {
      in.problems().add(unknown(in.fieldName(), in.problem("unknown-field")));
      in.skipValue();
    } else if (read[place] != null) {
      in.problems().add(in.problem("field-twice", Quoted.of(in.fieldName())));
      in.skipValue();
    } else {
      in.toValue();
      try {
        read[place] = fields.get(place).form().read(in);
      } catch (Refusal e) {
        in.goOnBehind(e, object);
        read[place] = Broken.VALUE;
      }
    }
  }

  /** Puts what was read before it was known to be of this form; false if it has no such field. */
  boolean put(String name, Object value, @Nullable Object[] read) {
    Integer place = places.get(name);
    if (place != null) {
      read[place] = value;
    }
    return place != null;
  }

  /** {@code problem}, saying that there is no field {@code name}. */
  Problem unknown(String name, Problem problem) {
    Message message = JsonMessages.message("unknown-field", what, Quoted.of(name));
    List<String> similar =
        SimilarNames.of(name, fields.stream().map(Field::name).toList());
    return problem
        .saying(message)
        .suggesting(similar)
        .weighing(Problem.Weight.WARNING_IN_LATER_VERSION);
  }

  /**
   * The value.
   *
   * @param noticed how many problems there were before it
   */
  T make(@Nullable Object[] read, Source in, TokenStreamLocation start, int noticed) {
    requireFields(read, in, start);
    for (int refusals = 0; true; refusals++) {
      boolean sound = in.problems().noticed() == noticed;
      try {
        return maker.make(sound ? read : Broken.without(read));
      } catch (InvalidValueException e) {
        Refused refused = Refused.in(fields, read, e);
        if (refused == null) {
          // what is missing because it was refused is most likely the cause
          throw sound ? Refusal.of(whole(e, in, start)) : Refusal.noted();
        }
        in.problems().add(in.problem(Refused.message(e), refused.pointer(), start));
        refused.breakIn(read);
        if (refusals == MOST_REFUSALS || fields.get(refused.place()).required()) {
          throw Refusal.noted();
        }
      }
    }
  }

  private void requireFields(@Nullable Object[] read, Source in, TokenStreamLocation start) {
    boolean complete = true;
    for (int place = 0; place < read.length; place++) {
      Field<T, ?> field = fields.get(place);
      if (read[place] == null && field.required()) {
        Message missing = JsonMessages.message(
            "missing-field", what, Quoted.of(field.name()), field.form().expected());
        in.problems().add(in.problem(missing, JsonPointer.empty(), start));
      }
      complete &= !field.required() || read[place] != null && !Broken.VALUE.equals(read[place]);
    }
    if (!complete) {
      throw Refusal.noted();
    }
  }

  private static Problem whole(InvalidValueException e, Source in, TokenStreamLocation start) {
    return in.problem(Refused.messageOfWhole(e), JsonPointer.empty(), start);
  }

  /** The fields, for a choice that must read one before it knows the kind. */
  List<Field<T, ?>> fields() {
    return fields;
  }

  @Override
  public Shape shape() {
    return new Shape.ObjectOf(what.key(), fields, leastFields);
  }

  /** The same form, of which a schema says that not all fields may be missing. */
  ObjectForm<T> notEmpty() {
    return new ObjectForm<>(what.key(), fields, maker, 1);
  }

  /** What a sentence calls it. */
  Message what() {
    return what;
  }

  @Override
  public Message expected() {
    return JsonMessages.message("expect.object", what);
  }
}

package io.github.journeydsl.json.internal;

import io.github.journeydsl.core.problem.InvalidValueException;
import io.github.journeydsl.core.problem.Message;
import io.github.journeydsl.core.problem.SimilarNames;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonPointer;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;

/**
 * An object of known fields. It is written in their order and read in any.
 *
 * <p>What was read stands in an array, one place per field, until the object ends.
 */
final class ObjectForm<T> implements Form<T> {

  /** Makes a value of what was read. */
  interface Maker<T> {
    T make(@Nullable Object[] read);
  }

  private final Message what;
  private final List<Field<T, ?>> fields;
  private final Map<String, Integer> places = new HashMap<>();
  private final Maker<T> maker;

  /** {@code what} is the table's entry for its name, such as {@code a.persona}. */
  ObjectForm(String what, List<Field<T, ?>> fields, Maker<T> maker) {
    this.what = JsonMessages.message(what);
    this.fields = List.copyOf(fields);
    this.maker = maker;
    for (Field<T, ?> field : fields) {
      places.put(field.name(), places.size());
    }
  }

  @Override
  public void write(T value, JsonGenerator out) {
    out.writeStartObject(value);
    writeFields(value, out);
    out.writeEndObject();
  }

  void writeFields(T value, JsonGenerator out) {
    for (Field<T, ?> field : fields) {
      field.write(value, out);
    }
  }

  @Override
  public T read(Source in) {
    in.expect(JsonToken.START_OBJECT, this);
    TokenStreamLocation start = in.here();
    @Nullable Object[] read = nothingRead();
    for (String name = in.nextField(); name != null; name = in.nextField()) {
      readField(name, read, in);
    }
    return make(read, in, start);
  }

  @Nullable
  Object[] nothingRead() {
    return new @Nullable Object[fields.size()];
  }

  void readField(String name, @Nullable Object[] read, Source in) {
    Integer place = places.get(name);
    if (place == null) {
      throw in.refuse(unknown(name), JsonPointer.empty(), in.here());
    }
    if (read[place] != null) {
      throw in.refuse("field-twice", Quoted.of(name));
    }
    in.toValue();
    read[place] = fields.get(place).form().read(in);
  }

  /** Puts what was read before it was known to be of this form; false if it has no such field. */
  boolean put(String name, Object value, @Nullable Object[] read) {
    Integer place = places.get(name);
    if (place != null) {
      read[place] = value;
    }
    return place != null;
  }

  Message unknown(String name) {
    List<String> similar =
        SimilarNames.of(name, fields.stream().map(Field::name).toList());
    return similar.isEmpty()
        ? JsonMessages.message("unknown-field", what, Quoted.of(name))
        : JsonMessages.message(
            "unknown-field.similar", what, Quoted.of(name), Quoted.of(similar.get(0)));
  }

  T make(@Nullable Object[] read, Source in, TokenStreamLocation start) {
    for (int place = 0; place < read.length; place++) {
      Field<T, ?> field = fields.get(place);
      if (read[place] == null && field.required()) {
        Message missing = JsonMessages.message(
            "missing-field", what, Quoted.of(field.name()), field.form().expected());
        throw in.refuse(missing, JsonPointer.empty(), start);
      }
    }
    try {
      return maker.make(read);
    } catch (InvalidValueException e) {
      throw refused(e, read, in, start);
    }
  }

  /**
   * The model names a field by its keyword, which is often not the name it has here; so the place
   * is found by the refused value, and the keyword decides between equal values.
   */
  private Refusal refused(
      InvalidValueException e, @Nullable Object[] read, Source in, TokenStreamLocation start) {
    Message requirement = e.requirement();
    List<JsonPointer> holders = new ArrayList<>();
    for (int place = 0; place < read.length; place++) {
      Field<T, ?> field = fields.get(place);
      JsonPointer holder = holderOf(e.value(), field, read[place]);
      if (holder != null) {
        holders.add(isNamed(field.name(), e.field()) ? 0 : holders.size(), holder);
      }
    }
    if (!holders.isEmpty()) {
      Message problem = JsonMessages.message("refused", Quoted.of(e.value()), requirement);
      return in.refuse(problem, holders.get(0), start);
    }
    Message problem =
        JsonMessages.message("refused.field", e.field(), Quoted.of(e.value()), requirement);
    return in.refuse(e.value().isEmpty() ? requirement : problem, JsonPointer.empty(), start);
  }

  private static @Nullable JsonPointer holderOf(
      String refused, Field<?, ?> field, @Nullable Object read) {
    JsonPointer pointer = JsonPointer.empty().appendProperty(field.name());
    if (read != null && field.form().single() && refused.equals(read.toString())) {
      return pointer;
    }
    if (read instanceof List<?> list && hasSingleElements(field.form())) {
      // of two equal values the second is one too many
      for (int index = list.size() - 1; index >= 0; index--) {
        if (refused.equals(String.valueOf(list.get(index)))) {
          return pointer.appendIndex(index);
        }
      }
    }
    return null;
  }

  private static boolean hasSingleElements(Form<?> form) {
    return form instanceof ListForm<?> list && list.element().single();
  }

  /** Whether a field called {@code approvalChain} is the one the model calls {@code approval}. */
  private static boolean isNamed(String name, String keyword) {
    String joined = keyword.replace("-", "").replace(" ", "");
    return name.regionMatches(true, 0, joined, 0, joined.length());
  }

  /** The fields, for a choice that must read one before it knows the kind. */
  List<Field<T, ?>> fields() {
    return fields;
  }

  @Override
  public Message expected() {
    return JsonMessages.message("expect.object", what);
  }
}

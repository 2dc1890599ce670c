package io.github.journeydsl.json.internal;

import io.github.journeydsl.core.problem.Message;
import io.github.journeydsl.core.problem.SimilarNames;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonPointer;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.io.SerializedString;

/**
 * One of several kinds of object, told apart by the field {@code kind}.
 *
 * <p>It is written first. It may be read later, since many tools sort fields: a field before it is
 * read by its name alone, so a name has the same form in all kinds of one choice.
 */
final class ChoiceForm<T> implements Form<T> {

  private static final String KIND = "kind";
  private static final SerializedString KIND_NAME = new SerializedString(KIND);

  /** One kind: its word, the type that stands for it, and its fields. */
  record Kind<T>(String word, Class<T> type, ObjectForm<T> form) {
    void write(Object value, JsonGenerator out) {
      out.writeStartObject(value);
      out.writeName(KIND_NAME);
      out.writeString(word);
      form.writeFields(type.cast(value), out);
      out.writeEndObject();
    }
  }

  private final Message what;
  private final Map<String, Kind<? extends T>> byWord = new LinkedHashMap<>();
  private final Map<Class<?>, Kind<? extends T>> byType = new HashMap<>();
  private final Map<String, Form<Object>> byField = new HashMap<>();

  private ChoiceForm(String what, List<Kind<? extends T>> kinds) {
    this.what = JsonMessages.message(what);
    for (Kind<? extends T> kind : kinds) {
      byWord.put(kind.word(), kind);
      byType.put(kind.type(), kind);
      for (Field<?, ?> field : kind.form().fields()) {
        Form<Object> other = byField.putIfAbsent(field.name(), field.form());
        if (other != null && !other.equals(field.form())) {
          throw new IllegalStateException(what + " has two forms of " + field.name());
        }
      }
    }
  }

  /** A choice; {@code what} is the table's entry for its name, such as {@code a.step}. */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is only read
  static <T> ChoiceForm<T> of(String what, Kind<? extends T>... kinds) {
    return new ChoiceForm<>(what, List.of(kinds));
  }

  static <T> Kind<T> kind(String word, Class<T> type, ObjectForm<T> form) {
    return new Kind<>(word, type, form);
  }

  @Override
  public void write(T value, JsonGenerator out) {
    Kind<? extends T> kind = byType.get(value.getClass());
    if (kind == null) {
      throw new IllegalArgumentException(what + " of " + value.getClass());
    }
    kind.write(value, out);
  }

  @Override
  public T read(Source in) {
    in.expect(JsonToken.START_OBJECT, this);
    TokenStreamLocation start = in.here();
    TokenStreamContext object = in.context();
    int noticed = in.problems().noticed();
    Map<String, Object> early = Map.of();
    for (String name = in.nextField(); name != null; name = in.nextField()) {
      if (name.equals(KIND)) {
        Reading<? extends T> reading = new Reading<>(kind(in), in, object, start, noticed);
        return reading.read(early);
      }
      early = early.isEmpty() ? new LinkedHashMap<>() : early;
      readEarly(name, early, in, object);
    }
    Message missing = JsonMessages.message("missing-field", what, Message.quoted(KIND), words());
    throw Refusal.of(in.problem(missing, JsonPointer.empty(), start));
  }

  private void readEarly(
      String name, Map<String, Object> early, Source in, TokenStreamContext object) {
    Form<Object> form = byField.get(name);
    if (form == null) {
      Problem unknown = in.problem("unknown-field", what, Quoted.of(name));
      in.problems().add(unknown.weighing(Problem.Weight.WARNING_IN_LATER_VERSION));
      in.skipValue();
    } else if (early.containsKey(name)) {
      in.problems().add(in.problem("field-twice", Quoted.of(name)));
      in.skipValue();
    } else {
      in.toValue();
      try {
        early.put(name, form.read(in));
      } catch (Refusal e) {
        in.goOnBehind(e, object);
        early.put(name, Broken.VALUE);
      }
    }
  }

  private Kind<? extends T> kind(Source in) {
    in.toValue();
    String word = in.text(Texts.TEXT);
    Kind<? extends T> kind = byWord.get(word);
    if (kind == null) {
      List<String> similar = SimilarNames.of(word, byWord.keySet());
      Problem unknown = similar.isEmpty()
          ? in.problem("unknown-kind", what, Quoted.of(word), words())
          : in.problem("unknown-kind.similar", what, Quoted.of(word)).suggesting(similar);
      throw Refusal.of(unknown);
    }
    return kind;
  }

  @Override
  public Shape shape() {
    Map<String, ObjectForm<?>> kinds = new LinkedHashMap<>();
    byWord.forEach((word, kind) -> kinds.put(word, kind.form()));
    return new Shape.Choice(what.key(), kinds);
  }

  /** The types of the alternatives. */
  List<Class<? extends T>> types() {
    List<Class<? extends T>> types = new ArrayList<>();
    for (Kind<? extends T> kind : byWord.values()) {
      types.add(kind.type());
    }
    return types;
  }

  private Message words() {
    return JsonMessages.message(
        "expect.one-of",
        Message.listed(byWord.keySet().stream().map(Message::plain).toList()));
  }

  /** An object whose kind is known, with what stood before it. */
  private record Reading<S>(
      Kind<S> kind, Source in, TokenStreamContext object, TokenStreamLocation start, int noticed) {

    S read(Map<String, Object> early) {
      ObjectForm<S> form = kind.form();
      @Nullable Object[] read = form.nothingRead();
      List<String> foreign = new ArrayList<>();
      early.forEach((name, value) -> {
        if (!form.put(name, value, read)) {
          foreign.add(name);
        }
      });
      for (String name = in.nextField(); name != null; name = in.nextField()) {
        if (name.equals(KIND)) {
          in.problems().add(in.problem("field-twice", Message.quoted(KIND)));
          in.skipValue();
        } else {
          form.readField(name, read, in, object);
        }
      }
      for (String name : foreign) {
        JsonPointer pointer = JsonPointer.empty().appendProperty(name);
        in.problems().add(form.unknown(name, in.problem(form.what(), pointer, start)));
      }
      return form.make(read, in, start, noticed);
    }
  }

  @Override
  public Message expected() {
    return JsonMessages.message("expect.object", what);
  }
}

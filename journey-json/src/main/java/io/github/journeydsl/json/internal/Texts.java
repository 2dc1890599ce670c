package io.github.journeydsl.json.internal;

import io.github.journeydsl.core.event.EventPattern;
import io.github.journeydsl.core.model.Colour;
import io.github.journeydsl.core.problem.Message;
import io.github.journeydsl.core.problem.Term;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Forms of single texts: words, dates, times. */
final class Texts {

  /** Any text: the model refuses blank ones. */
  static final Form<String> TEXT = plain("expect.text", new Shape.Text(Patterns.TEXT, ""));

  /** An id: the model refuses what is none. */
  static final Form<String> ID = plain("expect.id", Patterns.ID);

  /** The id of a step or where one leads to: {@code exit} has a meaning of its own there. */
  static final Form<String> STEP_ID = plain("expect.step-id", Patterns.idExcept(List.of("exit")));

  /** The id of a declared event. */
  static final Form<String> EVENT_ID = plain(
      "expect.event-id",
      Patterns.idExcept(EventPattern.BUILT_IN.stream().sorted().toList()));

  static final Form<String> COUNTRY = plain("expect.country", "[A-Z]{2}");

  static final Form<String> CURRENCY = plain("expect.currency", "[A-Z]{3}");

  static final Form<LocalDate> DATE = time(
      "expect.date",
      new Shape.Text(Patterns.whole(Patterns.DATE), "date"),
      LocalDate::parse,
      LocalDate::toString);

  static final Form<LocalTime> TIME =
      time("expect.time", shape(Patterns.TIME), LocalTime::parse, LocalTime::toString);

  static final Form<LocalDateTime> DATE_TIME = time(
      "expect.date-time",
      shape(Patterns.DATE + "[Tt]" + Patterns.TIME),
      LocalDateTime::parse,
      LocalDateTime::toString);

  /** Which zones there are depends on the Java that reads it, so a schema cannot tell. */
  static final Form<ZoneId> ZONE = time("expect.time-zone", shape(".+"), ZoneId::of, ZoneId::getId);

  static final Form<Colour> COLOUR = new TextForm<>(
      JsonMessages.message("expect.colour"), shape(Patterns.colour()), Colour::value, Colour::new);

  static final Form<DayOfWeek> WEEKDAY = weekday();

  private Texts() {}

  /** One word of a closed list. */
  static <E extends Enum<E> & Term> Form<E> words(Class<E> type) {
    List<String> words = Term.words(type);
    Map<E, String> written = new EnumMap<>(type); // a word is made anew each time it is asked for
    EnumSet.allOf(type).forEach(value -> written.put(value, value.term()));
    return new TextForm<>(
        oneOf(words),
        new Shape.Word(words),
        value -> Objects.requireNonNull(written.get(value)),
        word -> Term.parse(type, word).orElse(null));
  }

  static Message oneOf(List<String> words) {
    return JsonMessages.message(
        "expect.one-of", Message.listed(words.stream().map(Message::quoted).toList()));
  }

  /** The shape of a text that matches all of {@code pattern}. */
  static Shape shape(String pattern) {
    return new Shape.Text(Patterns.whole(pattern), "");
  }

  private static Form<String> plain(String key, String pattern) {
    return plain(key, shape(pattern));
  }

  private static Form<String> plain(String key, Shape shape) {
    return new TextForm<>(JsonMessages.message(key), shape, value -> value, text -> text);
  }

  private static <T> Form<T> time(
      String key, Shape shape, Function<String, T> parse, Function<T, String> written) {
    return new TextForm<>(JsonMessages.message(key), shape, written, text -> parsed(parse, text));
  }

  private static <T> @Nullable T parsed(Function<String, T> parse, String text) {
    try {
      return parse.apply(text);
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static Form<DayOfWeek> weekday() {
    Function<DayOfWeek, String> word = day -> day.name().toLowerCase(Locale.ROOT);
    List<String> words = new ArrayList<>();
    for (DayOfWeek day : DayOfWeek.values()) {
      words.add(word.apply(day));
    }
    return new TextForm<>(oneOf(words), new Shape.Word(words), word, text -> {
      int index = words.indexOf(text);
      return index < 0 ? null : DayOfWeek.of(index + 1);
    });
  }
}

package io.github.journeydsl.json.internal;

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
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Forms of single texts: words, dates, times. */
final class Texts {

  /** Any text, also an id: the model refuses what is none. */
  static final Form<String> TEXT =
      new TextForm<>(JsonMessages.message("expect.text"), value -> value, text -> text);

  static final Form<LocalDate> DATE = time("expect.date", LocalDate::parse, LocalDate::toString);

  static final Form<LocalTime> TIME = time("expect.time", LocalTime::parse, LocalTime::toString);

  static final Form<LocalDateTime> DATE_TIME =
      time("expect.date-time", LocalDateTime::parse, LocalDateTime::toString);

  static final Form<ZoneId> ZONE = time("expect.time-zone", ZoneId::of, ZoneId::getId);

  static final Form<Colour> COLOUR =
      new TextForm<>(JsonMessages.message("expect.colour"), Colour::value, Colour::new);

  static final Form<DayOfWeek> WEEKDAY = weekday();

  private Texts() {}

  /** One word of a closed list. */
  static <E extends Enum<E> & Term> Form<E> words(Class<E> type) {
    return new TextForm<>(
        oneOf(Term.words(type)), Term::term, word -> Term.parse(type, word).orElse(null));
  }

  static Message oneOf(List<String> words) {
    return JsonMessages.message(
        "expect.one-of", Message.listed(words.stream().map(Message::quoted).toList()));
  }

  private static <T> Form<T> time(
      String key, Function<String, T> parse, Function<T, String> written) {
    return new TextForm<>(JsonMessages.message(key), written, text -> parsed(parse, text));
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
    return new TextForm<>(oneOf(words), word, text -> {
      int index = words.indexOf(text);
      return index < 0 ? null : DayOfWeek.of(index + 1);
    });
  }
}

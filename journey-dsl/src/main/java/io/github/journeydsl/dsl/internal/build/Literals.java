package io.github.journeydsl.dsl.internal.build;

import io.github.journeydsl.core.event.AttributeValue;
import io.github.journeydsl.core.problem.Message;
import io.github.journeydsl.core.problem.SimilarNames;
import io.github.journeydsl.core.problem.Term;
import io.github.journeydsl.core.value.CountRange;
import io.github.journeydsl.core.value.DateRange;
import io.github.journeydsl.core.value.Decimal;
import io.github.journeydsl.core.value.IsoCodes;
import io.github.journeydsl.core.value.Money;
import io.github.journeydsl.core.value.Percent;
import io.github.journeydsl.core.value.SpanUnit;
import io.github.journeydsl.core.value.TimeSpan;
import io.github.journeydsl.core.value.TimeSpanRange;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.CountRangeContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.DateContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.DateRangeContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.DateTimeContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.IntegerContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.MoneyContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.NumberValueContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.PercentContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.ScoreContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.SpanContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.SpanRangeContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.TextValueContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.TimeContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.UnitContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.ValueContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.WordContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.WordValueContext;
import io.github.journeydsl.dsl.internal.source.DslMessages;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;

/** From words and figures to values; what is no value of its kind is an error at its place. */
final class Literals {

  private static final List<String> WEEKDAYS =
      Arrays.stream(DayOfWeek.values()).map(Literals::name).toList();

  /** So many digits and a sign are an int for sure. */
  private static final int SHORT = 9;

  private final Reading in;

  Literals(Reading in) {
    this.in = in;
  }

  /** The English name of a weekday in small letters. */
  static String name(DayOfWeek day) {
    return day.name().toLowerCase(Locale.ROOT);
  }

  /** A word of a closed list. */
  <E extends Enum<E> & Term> Optional<E> term(Class<E> type, WordContext word) {
    Optional<E> found = Term.parse(type, in.word(word));
    if (found.isEmpty()) {
      unknownWord(word, in.word(word), Term.words(type));
    }
    return found;
  }

  private void unknownWord(ParserRuleContext at, String word, List<String> possible) {
    if (in.isOnlyCounted(at.getStart())) {
      return;
    }
    List<String> similar = SimilarNames.of(word, possible);
    in.add(in.error("unknown-word", at, word)
        .suggestions(similar)
        .help(DslMessages.message(
            "unknown-word.help",
            Message.listed(possible.stream().map(Message::plain).toList()))));
  }

  /** A whole number that an int can hold. */
  Optional<Integer> integer(IntegerContext number) {
    return integer(number.getStart());
  }

  private Optional<Integer> integer(Token number) {
    String text = number.getText();
    try {
      return Optional.of(Integer.parseInt(plain(text)));
    } catch (NumberFormatException e) {
      String key = text.indexOf('.') >= 0 ? "not-whole" : "number-too-large";
      in.add(in.tokenError(key, number, text));
      return Optional.empty();
    }
  }

  /** Signs and figures as they are typed without an input method. */
  static String halfWidth(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC);
  }

  /** Any number. */
  Optional<Decimal> decimal(ParserRuleContext number) {
    return in.value(number, () -> decimal(number.getText()));
  }

  /** A score; one that is no whole number, or far too large, is one that is too large. */
  Optional<Integer> score(ScoreContext score) {
    String text = plain(score.getText());
    return text.length() <= SHORT && text.indexOf('.') < 0
        ? Optional.of(Integer.parseInt(text))
        : in.value(score, () -> whole(Decimal.of(text)));
  }

  private static int whole(Decimal number) {
    try {
      return number.value().intValueExact();
    } catch (ArithmeticException e) {
      return Integer.MAX_VALUE;
    }
  }

  static Decimal decimal(String text) {
    return Decimal.of(plain(text));
  }

  /** The figure as a computer writes it: ASCII digits and signs, nothing between them. */
  private static String plain(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    int point;
    for (int at = 0; at < text.length(); at += Character.charCount(point)) {
      point = text.codePointAt(at);
      int digit = Character.digit(point, 10);
      if (digit >= 0) {
        plain.append((char) ('0' + digit));
      } else if (point == '-' || point == '－' || point == '−') {
        plain.append('-');
      } else if (point == '.' || point == '．') {
        plain.append('.');
      }
    }
    return plain.toString();
  }

  Optional<Percent> percent(PercentContext percent) {
    return in.value(percent, () -> new Percent(decimal(percent.getText())));
  }

  Optional<TimeSpan> span(SpanContext span) {
    Optional<SpanUnit> unit = unit(span.unit());
    Optional<Integer> amount = integer(span.NUMBER().getSymbol());
    return both(unit, amount, span, () -> new TimeSpan(amount.get(), unit.get()));
  }

  Optional<TimeSpanRange> spanRange(SpanRangeContext range) {
    Optional<SpanUnit> unit = unit(range.unit());
    Optional<Integer> least = integer(range.least);
    Optional<Integer> most = range.most == null ? least : integer(range.most);
    return both(
        unit,
        most.isPresent() ? least : most,
        range,
        () -> new TimeSpanRange(least.get(), most.get(), unit.get()));
  }

  private Optional<SpanUnit> unit(UnitContext unit) {
    String word = in.word(unit.word());
    Optional<SpanUnit> found = Arrays.stream(SpanUnit.values())
        .filter(u -> word.equals(u.singular()) || word.equals(u.plural()))
        .findFirst();
    boolean business = unit.business != null;
    if (business && found.isPresent() && found.get() == SpanUnit.DAY) {
      return Optional.of(SpanUnit.BUSINESS_DAY);
    }
    if (business || found.isEmpty()) {
      List<String> similar = business ? List.of("business days") : UnitWords.similar(word);
      in.add(in.error("unknown-unit", unit, in.asWritten(unit))
          .suggestions(similar)
          .help(DslMessages.message("unknown-unit.help")));
      return Optional.empty();
    }
    return found;
  }

  Optional<CountRange> countRange(CountRangeContext range) {
    Optional<Integer> least = integer(range.least);
    Optional<Integer> most = range.most == null ? least : integer(range.most);
    return both(least, most, range, () -> new CountRange(least.get(), most.get()));
  }

  Optional<Money> money(MoneyContext money) {
    return in.value(money.currency, () -> IsoCodes.currency(in.word(money.currency)))
        .flatMap(currency ->
            in.value(money, () -> new Money(decimal(money.amount.getText()), currency)));
  }

  Optional<LocalDate> date(DateContext date) {
    return calendar(date, () -> date(date.getText()));
  }

  Optional<DateRange> dateRange(DateRangeContext range) {
    Optional<LocalDate> first = date(range.first);
    Optional<LocalDate> last = range.last == null ? first : date(range.last);
    return both(first, last, range, () -> new DateRange(first.get(), last.get()));
  }

  Optional<LocalTime> time(TimeContext time) {
    return calendar(time, () -> time(time.getText()));
  }

  /** A time that ends a day: 24:00 is midnight. */
  Optional<LocalTime> endTime(TimeContext time) {
    return halfWidth(time.getText()).equals("24:00") ? Optional.of(LocalTime.MIDNIGHT) : time(time);
  }

  /** A date and time; a date alone is its midnight. */
  Optional<LocalDateTime> dateTime(DateTimeContext time) {
    return calendar(time, () -> {
      String[] parts = time.getText().split("[TＴ]", -1);
      LocalDate date = date(parts[0]);
      return parts.length == 1 ? date.atStartOfDay() : date.atTime(time(parts[1]));
    });
  }

  private static LocalDate date(String text) {
    int[] parts = figures(text);
    if (parts[0] < 1 || parts[0] > 9999) {
      throw new DateTimeException("year");
    }
    return LocalDate.of(parts[0], parts[1], parts[2]);
  }

  private static LocalTime time(String text) {
    int[] parts = figures(text);
    return LocalTime.of(parts[0], parts[1], parts.length > 2 ? parts[2] : 0);
  }

  private static int[] figures(String text) {
    return Arrays.stream(text.split("[-－−:：]", -1))
        .map(Literals::plain)
        .mapToInt(part -> part.length() > 4 ? Integer.MAX_VALUE : Integer.parseInt(part))
        .toArray();
  }

  private <T> Optional<T> calendar(ParserRuleContext at, Supplier<T> make) {
    try {
      return Optional.of(make.get());
    } catch (DateTimeException e) {
      in.add(in.error("no-such-date", at, at.getText())
          .help(DslMessages.message("no-such-date.help")));
      return Optional.empty();
    }
  }

  Optional<DayOfWeek> weekday(WordContext word) {
    int found = WEEKDAYS.indexOf(in.word(word));
    if (found < 0) {
      unknownWord(word, in.word(word), WEEKDAYS);
      return Optional.empty();
    }
    return Optional.of(DayOfWeek.of(found + 1));
  }

  List<DayOfWeek> weekdays(List<WordContext> words) {
    List<DayOfWeek> days = new ArrayList<>();
    words.forEach(word -> weekday(word).ifPresent(days::add));
    return days;
  }

  /** A constant; a word is a text, but for {@code true} and {@code false}. */
  Optional<AttributeValue> value(ValueContext value) {
    if (value instanceof NumberValueContext number) {
      return decimal(number.number()).map(AttributeValue.Number::new);
    }
    if (value instanceof TextValueContext text) {
      return in.text(text.text()).map(AttributeValue::of);
    }
    String word = in.word(((WordValueContext) value).word());
    return switch (word) {
      case "true" -> Optional.of(AttributeValue.of(true));
      case "false" -> Optional.of(AttributeValue.of(false));
      default -> Optional.of(AttributeValue.of(word));
    };
  }

  private <T> Optional<T> both(
      Optional<?> one, Optional<?> other, ParserRuleContext at, Supplier<T> make) {
    return one.isPresent() && other.isPresent() ? in.value(at, make) : Optional.empty();
  }
}

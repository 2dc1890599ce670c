package io.github.journeydsl.json.internal;

import static io.github.journeydsl.json.internal.Field.required;
import static io.github.journeydsl.json.internal.RecordForms.object;

import io.github.journeydsl.core.value.CalendarPeriod;
import io.github.journeydsl.core.value.CountRange;
import io.github.journeydsl.core.value.DateRange;
import io.github.journeydsl.core.value.Decimal;
import io.github.journeydsl.core.value.Money;
import io.github.journeydsl.core.value.Percent;
import io.github.journeydsl.core.value.SpanUnit;
import io.github.journeydsl.core.value.TimeSpan;
import io.github.journeydsl.core.value.TimeSpanRange;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Forms of money, spans of time, ranges and shares; all but money as people write them. */
final class Quantities {

  /** Nine digits fit into an int; more than that the model refuses anyway. */
  private static final String COUNT = "(\\d{1,9})";

  private static final Map<String, SpanUnit> UNITS = units();

  private static final List<String> UNIT_WORDS =
      Arrays.stream(SpanUnit.values()).map(SpanUnit::singular).toList();

  static final Form<TimeSpan> SPAN =
      text("expect.span", Patterns.span(), COUNT + " ([a-z ]+)", found -> {
        SpanUnit unit = UNITS.get(part(found, 2));
        return unit == null ? null : TimeSpan.of(number(found, 1), unit);
      });

  static final Form<TimeSpanRange> SPAN_RANGE = text(
      "expect.span-range",
      Patterns.spanRange(),
      COUNT + "(?:\\.\\." + COUNT + ")? ([a-z ]+)",
      found -> {
        SpanUnit unit = UNITS.get(part(found, 3));
        int most = number(found, found.group(2) == null ? 1 : 2);
        return unit == null ? null : TimeSpanRange.of(number(found, 1), most, unit);
      });

  static final Form<CountRange> COUNT_RANGE = text(
      "expect.count-range",
      "[0-9]{1,10}(?:\\.\\.[0-9]{1,10})?",
      "(\\d{1,10})(?:\\.\\.(\\d{1,10}))?",
      found -> {
        long least = Long.parseLong(part(found, 1));
        long most = found.group(2) == null ? least : Long.parseLong(part(found, 2));
        boolean fits = Math.max(least, most) <= Integer.MAX_VALUE;
        return fits ? CountRange.of((int) least, (int) most) : null;
      });

  static final Form<DateRange> DATE_RANGE = text(
      "expect.date-range",
      Patterns.DATE + "(?:\\.\\." + Patterns.DATE + ")?",
      "([\\d-]+)(?:\\.\\.([\\d-]+))?",
      found -> {
        try {
          LocalDate first = LocalDate.parse(part(found, 1));
          String last = found.group(2);
          return DateRange.of(first, last == null ? first : LocalDate.parse(last));
        } catch (DateTimeException e) {
          return null;
        }
      });

  /** Digits enough for any share the model takes. */
  static final Form<Percent> PERCENT = text(
      "expect.percent",
      Patterns.PERCENT,
      "(\\d{1,3}(?:\\.\\d{1,37})?)%",
      found -> new Percent(Decimal.of(part(found, 1))));

  static final Form<CalendarPeriod> PERIOD = Texts.words(CalendarPeriod.class);

  /** The draft 0.9 of the format wrote money as people do: {@code "1000000 JPY"}. */
  private static final Form<Money> EARLIER_MONEY = text(
      "expect.money",
      "[0-9]{1,30}(?:\\.[0-9]{1,10})? [A-Z]{3}",
      "([0-9]{1,30}(?:\\.[0-9]{1,10})?) ([A-Z]{3})",
      found -> new Money(Decimal.of(part(found, 1)), part(found, 2)));

  static final Form<Money> MONEY = new EarlierForm<>(
      object(
          "a.amount-of-money",
          Money::new,
          required("amount", Numbers.DECIMAL, Money::amount),
          required("currency", Texts.CURRENCY, Money::currency)),
      EARLIER_MONEY);

  /** A unit by itself, as one of it is called. */
  static final Form<SpanUnit> UNIT = new TextForm<>(
      Texts.oneOf(UNIT_WORDS),
      new Shape.Word(UNIT_WORDS),
      SpanUnit::singular,
      word -> word.endsWith("s") ? null : UNITS.get(word));

  private Quantities() {}

  private static <T> Form<T> text(
      String key, String shape, String pattern, Function<MatchResult, @Nullable T> value) {
    Pattern compiled = Pattern.compile(pattern);
    return new TextForm<>(JsonMessages.message(key), Texts.shape(shape), Object::toString, text -> {
      Matcher matcher = compiled.matcher(text);
      return matcher.matches() ? value.apply(matcher) : null;
    });
  }

  private static int number(MatchResult found, int group) {
    return Integer.parseInt(part(found, group));
  }

  /** A group that is known to take part in the match. */
  private static String part(MatchResult found, int group) {
    return Objects.requireNonNull(found.group(group));
  }

  private static Map<String, SpanUnit> units() {
    Map<String, SpanUnit> units = new HashMap<>();
    for (SpanUnit unit : SpanUnit.values()) {
      units.put(unit.singular(), unit);
      units.put(unit.plural(), unit);
    }
    return units;
  }
}

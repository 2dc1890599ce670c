package io.github.journeydsl.cli;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * A day or a time as somebody typed it. Without an offset it is one of the zone of the map, which
 * is known only later.
 *
 * @param typed a day, a local time or a time with an offset
 */
record TypedTime(TemporalAccessor typed) {

  /** Its first instant. */
  Instant first(ZoneId zone) {
    if (typed instanceof LocalDate day) {
      return day.atStartOfDay(zone).toInstant();
    }
    return typed instanceof LocalDateTime time
        ? time.atZone(zone).toInstant()
        : Instant.from(typed);
  }

  /** Its last instant: the whole day is meant. */
  Instant last(ZoneId zone) {
    return typed instanceof LocalDate day
        ? day.plusDays(1).atStartOfDay(zone).toInstant().minusMillis(1)
        : first(zone);
  }

  /**
   * Reads one.
   *
   * @param words the language of its reader
   */
  record Converter(Words words) implements ITypeConverter<TypedTime> {

    private static final int MOST = 9_999;

    @Override
    public TypedTime convert(String word) {
      try {
        TypedTime time = new TypedTime(
            word.indexOf('T') < 0
                ? LocalDate.parse(word)
                : DateTimeFormatter.ISO_DATE_TIME.parseBest(
                    word, OffsetDateTime::from, LocalDateTime::from));
        if (Math.abs(LocalDate.from(time.typed()).getYear()) <= MOST) {
          return time;
        }
      } catch (DateTimeException e) {
        // told below
      }
      throw new TypeConversionException(words.say("no-such-time", PlainText.of(word)));
    }
  }
}

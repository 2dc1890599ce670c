package io.github.journeydsl.runtime.testing;

import io.github.journeydsl.core.model.JourneyMap;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * Times of tests as instants and back.
 *
 * @param zone the zone of the map
 */
record TestTimes(ZoneId zone) {

  private static final DateTimeFormatter MINUTES =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm", Locale.ROOT);
  private static final DateTimeFormatter SECONDS =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss", Locale.ROOT);

  static TestTimes of(JourneyMap map) {
    return new TestTimes(map.timeZone().orElse(ZoneOffset.UTC));
  }

  /** The instant; a time in the gap of a clock change moves forward, of two the first is taken. */
  Instant instant(LocalDateTime time) {
    return time.atZone(zone).toInstant();
  }

  LocalDateTime local(Instant instant) {
    return LocalDateTime.ofInstant(instant, zone);
  }

  /** As it stands in a test: {@code 2026-10-05T10:00}. */
  static String text(LocalDateTime time) {
    return time.format(time.getSecond() == 0 ? MINUTES : SECONDS);
  }

  String text(Instant instant) {
    return text(local(instant));
  }
}

package io.github.journeydsl.runtime.cases;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/**
 * Where and when a case begins: a zone, shortly before something happens to its clocks.
 *
 * @param zone the zone
 * @param time the local time
 */
record Place(ZoneId zone, LocalDateTime time) {

  static Arbitrary<Place> any() {
    return Arbitraries.of(
        of("UTC", "2026-10-05T10:00"),
        of("Asia/Tokyo", "2026-01-30T10:00"),
        of("Asia/Tokyo", "2028-02-28T01:30"),
        of("America/New_York", "2026-03-06T10:00"),
        of("America/New_York", "2026-10-30T01:30"),
        of("Europe/London", "2026-03-27T01:30"),
        of("Europe/London", "2026-10-23T01:15"),
        of("Pacific/Apia", "2011-12-28T10:00"),
        of("Australia/Lord_Howe", "2026-04-03T01:45"),
        of("Australia/Lord_Howe", "2026-10-02T02:15"));
  }

  private static Place of(String zone, String time) {
    return new Place(ZoneId.of(zone), LocalDateTime.parse(time));
  }

  LocalDate day() {
    return time.toLocalDate();
  }

  Instant start() {
    return time.atZone(zone).toInstant();
  }
}

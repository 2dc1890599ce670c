package io.github.journeydsl.runtime.internal.time;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.journeydsl.core.calendar.BusinessCalendar;
import io.github.journeydsl.core.policy.SendDays;
import io.github.journeydsl.core.policy.SendWindow;
import io.github.journeydsl.core.value.SpanUnit;
import io.github.journeydsl.core.value.TimeSpan;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

/** The calendar of a zone agrees with plain {@code java.time}. */
class ClockworkProperties {

  private static final long MINUTE = 60_000L;
  private static final long FIRST = 1_262_304_000_000L; // 2010
  private static final long LAST = 1_893_456_000_000L; // 2030

  @Provide
  Arbitrary<ZoneId> zones() {
    return Arbitraries.of(
            "Asia/Tokyo",
            "America/New_York",
            "Europe/London",
            "Pacific/Apia",
            "Australia/Lord_Howe",
            "UTC")
        .map(ZoneId::of);
  }

  private static Clockwork clockwork(ZoneId zone) {
    return new Clockwork(zone, BusinessCalendar.weekdays());
  }

  @Property(tries = 2_000)
  void addingIsThatOfZonedDateTimesWithTheEarlierOffset(
      @ForAll("zones") ZoneId zone,
      @ForAll @LongRange(min = FIRST, max = LAST) long at,
      @ForAll @IntRange(min = 1, max = 500) int amount) {
    Clockwork clockwork = clockwork(zone);
    ZonedDateTime from = Instant.ofEpochMilli(at).atZone(zone);
    assertThat(clockwork.plus(at, TimeSpan.of(amount, SpanUnit.DAY)))
        .isEqualTo(earlier(from.toLocalDateTime().plusDays(amount).atZone(zone)));
    assertThat(clockwork.plus(at, TimeSpan.of(amount, SpanUnit.WEEK)))
        .isEqualTo(earlier(from.toLocalDateTime().plusWeeks(amount).atZone(zone)));
    assertThat(clockwork.plus(at, TimeSpan.of(amount, SpanUnit.MONTH)))
        .isEqualTo(earlier(from.toLocalDateTime().plusMonths(amount).atZone(zone)));
    assertThat(clockwork.plus(at, TimeSpan.of(amount, SpanUnit.HOUR)))
        .isEqualTo(from.plusHours(amount).toInstant().toEpochMilli());
  }

  private static long earlier(ZonedDateTime time) {
    return time.withEarlierOffsetAtOverlap().toInstant().toEpochMilli();
  }

  @Property(tries = 1_000)
  void asManySpansHavePassedAsCanBeAdded(
      @ForAll("zones") ZoneId zone,
      @ForAll @LongRange(min = FIRST, max = LAST) long from,
      @ForAll @LongRange(min = FIRST, max = LAST) long to,
      @ForAll @IntRange(min = 1, max = 40) int amount,
      @ForAll SpanUnit unit) {
    Clockwork clockwork = clockwork(zone);
    boolean isShort = unit == SpanUnit.MINUTE || unit == SpanUnit.BUSINESS_DAY;
    long end = isShort ? from + (to - from) / 100 : to;
    TimeSpan span = TimeSpan.of(amount, unit);
    long spans = clockwork.wholeSpans(from, end, span);
    if (end <= from) {
      assertThat(spans).isZero();
    } else {
      assertThat(clockwork.plus(from, span, spans)).isLessThanOrEqualTo(end);
      assertThat(clockwork.plus(from, span, spans + 1)).isGreaterThan(end);
    }
  }

  @Property(tries = 1_000)
  void theNextWeekdayIsStrictlyLaterAndNoneLiesBetween(
      @ForAll("zones") ZoneId zone,
      @ForAll @LongRange(min = FIRST, max = LAST) long at,
      @ForAll DayOfWeek day,
      @ForAll @IntRange(min = 0, max = 1_439) int minute) {
    LocalTime time = LocalTime.ofSecondOfDay(60L * minute);
    long next = clockwork(zone).next(at, day, time);
    assertThat(next).isGreaterThan(at).isLessThanOrEqualTo(at + 9 * 1_440 * MINUTE);
    ZonedDateTime date = Instant.ofEpochMilli(at).atZone(zone);
    for (int days = 0; days < 9; days++) {
      ZonedDateTime candidate =
          date.toLocalDate().plusDays(days).atTime(time).atZone(zone).withEarlierOffsetAtOverlap();
      if (date.toLocalDate().plusDays(days).getDayOfWeek() == day
          && candidate.toInstant().toEpochMilli() > at) {
        assertThat(next).isLessThanOrEqualTo(candidate.toInstant().toEpochMilli());
      }
    }
  }

  @Property(tries = 300)
  void theWindowOpensAtTheFirstMinuteInside(
      @ForAll("zones") ZoneId zone,
      @ForAll @LongRange(min = FIRST / MINUTE, max = LAST / MINUTE) long start,
      @ForAll @IntRange(min = 0, max = 1_439) int from,
      @ForAll @IntRange(min = 0, max = 1_439) int to) {
    Clockwork clockwork = clockwork(zone);
    LocalTime first = LocalTime.ofSecondOfDay(60L * from);
    LocalTime end = LocalTime.ofSecondOfDay(60L * to);
    SendWindow window = SendWindow.of(first, end, new SendDays.Business());
    OpenHours hours = new OpenHours(clockwork, Optional.of(window));
    long open = hours.from(start * MINUTE);
    assertThat(open % MINUTE).isZero();
    long scanned = start * MINUTE;
    while (!isInside(scanned, zone, first, end)) {
      scanned += MINUTE;
    }
    assertThat(open).isEqualTo(scanned);
  }

  private static boolean isInside(long at, ZoneId zone, LocalTime first, LocalTime end) {
    ZonedDateTime local = Instant.ofEpochMilli(at).atZone(zone);
    LocalTime time = local.toLocalTime();
    boolean isMorning = !end.isAfter(first) && !first.equals(end) && time.isBefore(first);
    DayOfWeek day = local.toLocalDate().minusDays(isMorning ? 1 : 0).getDayOfWeek();
    boolean isOpen = first.equals(end)
        || (end.isAfter(first)
            ? !time.isBefore(first) && time.isBefore(end)
            : !time.isBefore(first) || time.isBefore(end));
    return isOpen && day != DayOfWeek.SATURDAY && day != DayOfWeek.SUNDAY;
  }
}

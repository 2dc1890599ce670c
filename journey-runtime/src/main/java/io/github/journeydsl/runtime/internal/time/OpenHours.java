package io.github.journeydsl.runtime.internal.time;

import io.github.journeydsl.core.policy.SendDays;
import io.github.journeydsl.core.policy.SendWindow;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.util.Optional;
import java.util.TreeSet;

/** When the send policy lets sends out. */
public final class OpenHours {

  private static final LocalDate END = LocalDate.of(9000, 1, 1);

  private final Clockwork clockwork;
  private final Optional<SendWindow> window;
  // found to be followed by no open day; whichever thread was last, it is true
  private LocalDate closedFrom = END;

  /** The hours of a window; always open without one. */
  public OpenHours(Clockwork clockwork, Optional<SendWindow> window) {
    this.clockwork = clockwork;
    this.window = window;
  }

  /** The earliest instant from {@code at} on that lies in the window. */
  public long from(long at) {
    return at == Clockwork.NEVER || window.isEmpty() ? at : from(at, window.get());
  }

  private long from(long at, SendWindow hours) {
    if (isInside(at, hours)) {
      return at;
    }
    LocalDate first = clockwork.localDate(at);
    for (LocalDate day = first; day.isBefore(closedFrom); day = day.plusDays(1)) {
      for (long opening : openings(day, hours)) {
        if (opening >= at && isInside(opening, hours)) {
          return opening;
        }
      }
    }
    LocalDate next = first.plusDays(1); // of the first day itself only what is left was looked at
    if (next.isBefore(closedFrom)) {
      closedFrom = next;
    }
    return Clockwork.NEVER;
  }

  /** The instants of a day, in order, at which the window can begin to be open. */
  private TreeSet<Long> openings(LocalDate day, SendWindow hours) {
    ZoneId zone = clockwork.zone();
    boolean wholeDay = hours.from().equals(hours.to());
    LocalDateTime local = day.atTime(wholeDay ? LocalTime.MIDNIGHT : hours.from());
    TreeSet<Long> openings = new TreeSet<>();
    for (ZoneOffset offset : zone.getRules().getValidOffsets(local)) {
      openings.add(local.toInstant(offset).toEpochMilli());
    }
    // where clocks are changed, the time of day can come to lie inside without passing the
    // beginning
    Instant start = day.atStartOfDay(zone).toInstant();
    ZoneOffsetTransition change = zone.getRules().nextTransition(start.minusMillis(1));
    Instant end = day.plusDays(1).atStartOfDay(zone).toInstant();
    if (change != null && change.getInstant().isBefore(end)) {
      openings.add(change.toEpochSecond() * 1_000);
    }
    return openings;
  }

  private boolean isInside(long at, SendWindow hours) {
    LocalDateTime local = clockwork.local(at);
    LocalTime time = local.toLocalTime();
    LocalDate day = local.toLocalDate();
    if (hours.from().equals(hours.to())) {
      return isAllowed(day, hours.days());
    }
    boolean begun = !time.isBefore(hours.from());
    boolean over = !time.isBefore(hours.to());
    if (hours.to().isAfter(hours.from())) {
      return begun && !over && isAllowed(day, hours.days());
    }
    // over midnight: the morning belongs to the day before
    return begun
        ? isAllowed(day, hours.days())
        : !over && isAllowed(day.minusDays(1), hours.days());
  }

  private boolean isAllowed(LocalDate day, SendDays days) {
    if (days instanceof SendDays.Weekdays weekdays) {
      return weekdays.days().contains(day.getDayOfWeek());
    }
    return days instanceof SendDays.Every || clockwork.isBusinessDay(day);
  }
}

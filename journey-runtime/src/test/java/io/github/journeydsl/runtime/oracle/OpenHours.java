package io.github.journeydsl.runtime.oracle;

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

/**
 * When sends go out: an instant is inside of the window by what the clock on the wall shows then.
 */
record OpenHours(SendWindow window, LocalTimes times) {

  private static final int LAST_YEAR = 9000;

  boolean open(Instant instant) {
    LocalDateTime local = instant.atZone(times.zone()).toLocalDateTime();
    LocalDate day = local.toLocalDate();
    LocalTime time = local.toLocalTime();
    LocalTime from = window.from();
    LocalTime to = window.to();
    if (from.equals(to)) {
      return allowed(day);
    }
    if (to.equals(LocalTime.MIDNIGHT)) {
      return allowed(day) && !time.isBefore(from);
    }
    if (from.isBefore(to)) {
      return allowed(day) && !time.isBefore(from) && time.isBefore(to);
    }
    boolean evening = allowed(day) && !time.isBefore(from);
    boolean night = allowed(day.minusDays(1)) && time.isBefore(to);
    return evening || night;
  }

  /** The first instant at or after {@code earliest} that lies inside. */
  Optional<Instant> firstOpen(Instant earliest) {
    if (open(earliest)) {
      return Optional.of(earliest);
    }
    LocalDate day = times.dateOf(earliest);
    for (; day.getYear() < LAST_YEAR; day = day.plusDays(1)) {
      for (Instant candidate : changesOn(day)) {
        if (!candidate.isBefore(earliest) && open(candidate)) {
          return Optional.of(candidate);
        }
      }
    }
    return Optional.empty();
  }

  /** The instants of a day at which the window can open. */
  private TreeSet<Instant> changesOn(LocalDate day) {
    ZoneId zone = times.zone();
    TreeSet<Instant> changes = new TreeSet<>();
    changes.add(day.atStartOfDay(zone).toInstant());
    LocalDateTime from = day.atTime(window.from());
    for (ZoneOffset offset : zone.getRules().getValidOffsets(from)) {
      changes.add(from.toInstant(offset));
    }
    Instant before = day.atStartOfDay(zone).toInstant().minusMillis(1);
    ZoneOffsetTransition shift = zone.getRules().nextTransition(before);
    if (shift != null && !times.dateOf(shift.getInstant()).isAfter(day)) {
      changes.add(shift.getInstant());
    }
    return changes;
  }

  private boolean allowed(LocalDate day) {
    if (window.days() instanceof SendDays.Weekdays weekdays) {
      return weekdays.days().contains(day.getDayOfWeek());
    }
    return window.days() instanceof SendDays.Every || times.isBusinessDay(day);
  }
}

package io.github.journeydsl.core.calendar;

import io.github.journeydsl.core.value.DateRange;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Stretches of days, joined where they overlap so that a day is looked up in one of them. */
final class ClosedDays {

  /** The last day that texts can write, and to which calendars are searched. */
  static final LocalDate LAST = LocalDate.of(9999, 12, 31);

  private final TreeMap<LocalDate, LocalDate> lastByFirst = new TreeMap<>();

  ClosedDays(Collection<DateRange> days) {
    List<DateRange> inOrder =
        days.stream().sorted(Comparator.comparing(DateRange::first)).toList();
    for (DateRange range : inOrder) {
      Map.Entry<LocalDate, LocalDate> before = lastByFirst.lastEntry();
      if (before == null || before.getValue().isBefore(range.first())) {
        lastByFirst.put(range.first(), range.last());
      } else if (before.getValue().isBefore(range.last())) {
        lastByFirst.put(before.getKey(), range.last());
      }
    }
  }

  boolean contains(LocalDate day) {
    Map.Entry<LocalDate, LocalDate> range = lastByFirst.floorEntry(day);
    return range != null && !day.isAfter(range.getValue());
  }
}

package io.github.journeydsl.runtime.internal.time;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;

/**
 * A stretch in which the clocks of a zone are not changed, so that a day is 24 hours: going through
 * local date and time takes ten times as long.
 *
 * @param first its first instant
 * @param calm from where on no local time has occurred before the stretch
 * @param end its end
 */
record SteadyOffset(long first, long calm, long end) {

  static final SteadyOffset NONE = new SteadyOffset(0, 0, 0);

  private static final long LONGEST_OVERLAP = Duration.ofDays(2).toMillis();

  static SteadyOffset at(ZoneId zone, long at) {
    ZoneRules rules = zone.getRules();
    Instant instant = Instant.ofEpochMilli(at);
    ZoneOffsetTransition before = rules.previousTransition(instant.plusMillis(1));
    ZoneOffsetTransition after = rules.nextTransition(instant);
    long first = before == null ? Long.MIN_VALUE / 2 : before.toEpochSecond() * 1_000;
    long end = after == null ? Long.MAX_VALUE : after.toEpochSecond() * 1_000;
    return new SteadyOffset(first, first + LONGEST_OVERLAP, end);
  }

  /** Whether both instants are in the stretch, and the later one is no second copy of its time. */
  boolean holds(long from, long to) {
    return from >= first && to >= calm && from < end && to < end;
  }
}

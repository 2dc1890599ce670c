package io.github.journeydsl.runtime.simulation;

import io.github.journeydsl.core.model.JourneyMap;
import io.github.journeydsl.runtime.input.LeadInput;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Makes up events of leads for a map: who they are, what they agreed to, and what they do, so that
 * they come into its scenarios and through their branches. The same seed gives the same events.
 *
 * <pre>{@code
 * EventGenerator.of(map, 42).leads(100).days(90).inputs().map(EventLines::write)
 * }</pre>
 */
public final class EventGenerator {

  /** The most leads that are made up at once. */
  public static final int MOST_LEADS = 10_000_000;

  /** The most days over which they are. */
  public static final int MOST_DAYS = 3_650;

  /** The earliest instant from which on they are. */
  public static final Instant FIRST = EventFields.FIRST;

  /** The latest instant up to which they are. */
  public static final Instant LAST = EventFields.LAST;

  /** A Monday; no clock is asked. */
  private static final LocalDate START = LocalDate.of(2026, 10, 5);

  private final JourneyMap map;
  private final long seed;
  private final int leads;
  private final int days;
  private final Instant start;
  private final Instant last;

  private EventGenerator(
      JourneyMap map, long seed, int leads, int days, Instant start, Instant last) {
    this.map = map;
    this.seed = seed;
    this.leads = leads;
    this.days = days;
    this.start = start;
    this.last = last;
  }

  /** A hundred leads over ninety days, from 2026-10-05 on in the zone of the map. */
  public static EventGenerator of(JourneyMap map, long seed) {
    Instant start = START.atStartOfDay(map.timeZone().orElse(ZoneOffset.UTC)).toInstant();
    return new EventGenerator(map, seed, 100, 90, start, LAST);
  }

  /**
   * The same for so many leads.
   *
   * @param leads 1 to {@link #MOST_LEADS}
   */
  public EventGenerator leads(int leads) {
    return new EventGenerator(map, seed, between(leads, MOST_LEADS), days, start, last);
  }

  /**
   * The same over so many days.
   *
   * @param days 1 to {@link #MOST_DAYS}
   */
  public EventGenerator days(int days) {
    return new EventGenerator(map, seed, leads, between(days, MOST_DAYS), start, last);
  }

  /**
   * The same from an instant on.
   *
   * @param start {@link #FIRST} to {@link #LAST}
   */
  public EventGenerator from(Instant start) {
    if (start.isBefore(FIRST) || start.isAfter(LAST)) {
      throw new IllegalArgumentException("must be from " + FIRST + " to " + LAST + ": " + start);
    }
    return new EventGenerator(map, seed, leads, days, start, last);
  }

  /** The same up to an instant, which is part of it, even if there are days left. */
  public EventGenerator to(Instant last) {
    return new EventGenerator(map, seed, leads, days, start, last.isBefore(LAST) ? last : LAST);
  }

  /** When it begins. */
  public Instant start() {
    return start;
  }

  private static int between(int value, int most) {
    if (value < 1 || value > most) {
      throw new IllegalArgumentException("must be from 1 to " + most + ": " + value);
    }
    return value;
  }

  /** The events, lead by lead, those of each by time. */
  public Stream<LeadInput> inputs() {
    List<Storyline> stories = Storyline.of(map);
    int digits = Integer.toString(leads).length();
    Duration whole = Duration.ofDays(days);
    Duration rest = Duration.between(start, last).plusMillis(1);
    Duration time = rest.compareTo(whole) < 0 ? rest : whole;
    if (time.isNegative() || time.isZero()) {
      return Stream.empty();
    }
    return LongStream.rangeClosed(1, leads).boxed().flatMap(number -> {
      String id = "lead-" + "0".repeat(digits - Long.toString(number).length()) + number;
      GeneratedLead lead = new GeneratedLead(map, id, Dice.of(seed, number), start, time);
      return lead.inputs(stories).stream();
    });
  }
}

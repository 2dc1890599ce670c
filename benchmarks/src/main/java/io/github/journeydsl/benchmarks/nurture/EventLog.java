package io.github.journeydsl.benchmarks.nurture;

import java.util.Arrays;

/** Events of leads in the order of time, in columns: five million of them want little room. */
public final class EventLog {

  private static final EventKind[] KINDS = EventKind.values();

  private final int leads;
  private int size;
  private int[] ids;
  private int[] numbers;
  private byte[] kinds;
  private long[] seconds;

  /**
   * A log without events.
   *
   * @param leads how many leads there are; their numbers are smaller
   * @param expected how many events are expected
   */
  public EventLog(int leads, int expected) {
    this.leads = leads;
    ids = new int[expected];
    numbers = new int[expected];
    kinds = new byte[expected];
    seconds = new long[expected];
  }

  /**
   * Adds an event.
   *
   * @param id zero or more; an event that is delivered once more has the same
   * @param lead the number of the lead
   * @param kind what the lead has done
   * @param second when, in seconds since 1970; never before the event added last
   */
  public void append(int id, int lead, EventKind kind, long second) {
    if (size > 0 && second < seconds[size - 1] || lead >= leads) {
      throw new IllegalArgumentException("event " + id + " of lead " + lead + " at " + second);
    }
    if (size == ids.length) {
      grow(Math.max(16, size * 2));
    }
    ids[size] = id;
    numbers[size] = lead;
    kinds[size] = (byte) kind.ordinal();
    seconds[size] = second;
    size++;
  }

  private void grow(int room) {
    ids = Arrays.copyOf(ids, room);
    numbers = Arrays.copyOf(numbers, room);
    kinds = Arrays.copyOf(kinds, room);
    seconds = Arrays.copyOf(seconds, room);
  }

  /** How many leads there are. */
  public int leads() {
    return leads;
  }

  /** How many events there are. */
  public int size() {
    return size;
  }

  /** The id of an event. */
  public int id(int event) {
    return ids[event];
  }

  /** The number of the lead of an event. */
  public int lead(int event) {
    return numbers[event];
  }

  /** What the lead has done. */
  public EventKind kind(int event) {
    return KINDS[kinds[event]];
  }

  /** When, in seconds since 1970. */
  public long second(int event) {
    return seconds[event];
  }
}

package io.github.journeydsl.benchmarks.nurture;

/** Events of leads in the order of time, in columns: five million of them want little room. */
public final class EventLog {

  private final int leads;
  private int size;
  private final int[] ids;
  private final int[] numbers;
  private final EventKind[] kinds;
  private final long[] seconds;

  /**
   * A log without events.
   *
   * @param leads how many leads there are; their numbers are smaller
   * @param room how many events there can be
   */
  public EventLog(int leads, int room) {
    this.leads = leads;
    ids = new int[room];
    numbers = new int[room];
    kinds = new EventKind[room];
    seconds = new long[room];
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
    ids[size] = id;
    numbers[size] = lead;
    kinds[size] = kind;
    seconds[size] = second;
    size++;
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
    return kinds[event];
  }

  /** When, in seconds since 1970. */
  public long second(int event) {
    return seconds[event];
  }
}

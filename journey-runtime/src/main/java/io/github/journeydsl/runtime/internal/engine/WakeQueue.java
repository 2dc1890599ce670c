package io.github.journeydsl.runtime.internal.engine;

import io.github.journeydsl.runtime.internal.time.Clockwork;

/**
 * The wakes of leads, the earliest first.
 *
 * <p>Who waits equally long is woken in the order of coming, so that nearly all wakes come in a few
 * sorted rows, one for each length of wait: they need no heap, which would have to move a wake
 * through its levels all over the memory. What fits behind no row goes to a heap.
 */
public final class WakeQueue {

  private static final int ROWS = 8;

  private final WakeRow[] rows = new WakeRow[ROWS];
  private final WakeHeap heap = new WakeHeap();
  private int size;

  /** The row that has the earliest wake; −1 if the heap has it. */
  private int first = -1;

  /** A queue without wakes. */
  public WakeQueue() {
    for (int row = 0; row < ROWS; row++) {
      rows[row] = new WakeRow();
    }
  }

  /** How many wakes there are, those that no longer hold among them. */
  public int size() {
    return size;
  }

  /** The earliest instant; {@link Clockwork#NEVER} if there is none. */
  public long earliest() {
    return first < 0 ? heap.earliest() : rows[first].earliest();
  }

  /** The lead of the earliest wake. */
  public int lead() {
    return first < 0 ? heap.lead() : rows[first].lead();
  }

  /** Fetches the leads of the next wakes, a handful at a time. */
  public void fetchAhead(LeadTable leads) {
    if (first >= 0) {
      rows[first].fetchAhead(leads);
    }
  }

  /** Adds a wake, to the row whose last comes closest before it. */
  public void add(long instant, int number) {
    int closest = -1;
    for (int row = 0; row < ROWS; row++) {
      if (rows[row].last() <= instant && (closest < 0 || rows[row].last() > rows[closest].last())) {
        closest = row;
      }
    }
    boolean isFirst = instant < earliest();
    if (closest < 0) {
      heap.add(instant, number);
    } else {
      rows[closest].add(instant, number);
    }
    if (isFirst) {
      first = closest;
    }
    size++;
  }

  /** Takes the earliest wake out. */
  public void remove() {
    if (first < 0) {
      heap.remove();
    } else {
      rows[first].remove();
    }
    size--;
    first = -1;
    long earliest = heap.earliest();
    for (int row = 0; row < ROWS; row++) {
      if (rows[row].earliest() < earliest) {
        earliest = rows[row].earliest();
        first = row;
      }
    }
  }

  /** Forgets all. */
  public void clear() {
    for (WakeRow row : rows) {
      row.clear();
    }
    heap.clear();
    size = 0;
    first = -1;
  }
}

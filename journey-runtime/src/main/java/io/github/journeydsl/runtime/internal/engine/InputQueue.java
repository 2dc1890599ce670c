package io.github.journeydsl.runtime.internal.engine;

import io.github.journeydsl.runtime.input.LeadInput;
import io.github.journeydsl.runtime.internal.time.Clockwork;
import java.util.Comparator;
import java.util.Objects;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/**
 * Inputs that wait for their instant, in an order. Most come in that order, and stand in a row;
 * those that come after later ones are in a heap.
 */
public final class InputQueue {

  private static final int AHEAD = 32;

  private final Comparator<LeadInput> order;
  private final PriorityQueue<LeadInput> others;
  private @Nullable LeadInput[] row = new LeadInput[16];
  private int first;
  private int size;
  private boolean isRowFirst;
  private long earliest = Clockwork.NEVER;
  private int fetched;
  private int[] numbers = {};

  /** A queue without inputs. */
  public InputQueue(Comparator<LeadInput> order) {
    this.order = order;
    this.others = new PriorityQueue<>(order);
  }

  /** The same inputs in another order. */
  public InputQueue in(Comparator<LeadInput> other) {
    InputQueue queue = new InputQueue(other);
    for (LeadInput input = peek(); input != null; input = peek()) {
      queue.add(input);
      remove();
    }
    return queue;
  }

  /** Adds an input. */
  public void add(LeadInput input) {
    boolean isLast = size == 0 || order.compare(ahead(size - 1), input) <= 0;
    if (isLast) {
      append(input);
    } else {
      others.add(input);
    }
    if (size == 1 || !isLast) {
      lookForFirst();
    }
  }

  private void append(LeadInput input) {
    if (size == row.length) {
      grow();
    }
    int free = row.length - first; // places up to the end
    row[size < free ? first + size : size - free] = input;
    size++;
  }

  private void grow() {
    @Nullable LeadInput[] grown = new LeadInput[size + size / 2];
    System.arraycopy(row, first, grown, 0, size - first);
    System.arraycopy(row, 0, grown, size - first, first);
    row = grown;
    first = 0;
  }

  /** The instant of the first input; {@link Clockwork#NEVER} if there is none. */
  public long earliest() {
    return earliest;
  }

  /** The first input; null if there is none. */
  @Nullable
  LeadInput peek() {
    return isRowFirst ? row[first] : others.peek();
  }

  /** The first input, where there is one. */
  public LeadInput first() {
    return Objects.requireNonNull(peek());
  }

  private void lookForFirst() {
    LeadInput inRow = size == 0 ? null : row[first];
    LeadInput other = others.peek();
    isRowFirst = inRow != null && (other == null || order.compare(inRow, other) <= 0);
    LeadInput input = peek();
    earliest = input == null ? Clockwork.NEVER : input.at().toEpochMilli();
  }

  /** Takes the first input out. */
  public void remove() {
    if (isRowFirst) {
      row[first] = null;
      first = first + 1 == row.length ? 0 : first + 1;
      size--;
      fetched = Math.max(0, fetched - 1);
    } else {
      others.remove();
    }
    lookForFirst();
  }

  /** Fetches the leads of the next inputs, a handful at a time. */
  public void fetchAhead(LeadTable leads) {
    if (fetched == 0 && size > 1) {
      fetched = Math.min(AHEAD, size);
      String[] ids = new String[fetched];
      for (int place = 0; place < fetched; place++) {
        ids[place] = ahead(place).lead();
      }
      numbers = leads.fetch(ids);
    }
  }

  /** The number that the lead of the first input has, if it was fetched and is still in; or −1. */
  public int likelyLead() {
    return fetched > 0 && isRowFirst ? numbers[numbers.length - fetched] : -1;
  }

  private LeadInput ahead(int place) {
    int free = row.length - first;
    return Objects.requireNonNull(row[place < free ? first + place : place - free]);
  }
}

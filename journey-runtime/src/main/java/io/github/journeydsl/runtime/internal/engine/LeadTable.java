package io.github.journeydsl.runtime.internal.engine;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Leads by their ids, each one array of bytes that holds its id too: a map of strings would take
 * more memory than the leads.
 *
 * <p>A lead has a number as long as it is in; numbers of leads that were taken out are given again.
 */
public final class LeadTable {

  /** Behind the six bytes of the next wake. */
  private static final int ID_AT = 6;

  private static final int EMPTY = -1;

  private byte[] @Nullable [] leads = new byte[16][];
  private int used;
  private int[] free = new int[4];
  private int freeCount;
  private int[] slots = emptySlots(32);

  private static int[] emptySlots(int size) {
    int[] slots = new int[size];
    Arrays.fill(slots, EMPTY);
    return slots;
  }

  /** How many leads are in. */
  public int size() {
    return used - freeCount;
  }

  /** One more than the greatest number. */
  public int end() {
    return used;
  }

  /** The number of a lead; −1 if it is not in. */
  public int find(String id) {
    byte[] bytes = id.getBytes(StandardCharsets.UTF_8);
    int slot = slot(bytes);
    return slots[slot];
  }

  /** The lead of a number; null if it was taken out. */
  public byte @Nullable [] get(int number) {
    return leads[number];
  }

  /** Puts a lead in the place of the one that has a number. */
  public void set(int number, byte[] lead) {
    leads[number] = lead;
  }

  /** Puts a lead in that is not in; its number. */
  public int add(byte[] lead) {
    if (2 * (size() + 1) > slots.length) {
      grow();
    }
    int number = freeCount > 0 ? free[--freeCount] : used++;
    if (number == leads.length) {
      leads = Arrays.copyOf(leads, number + number / 2);
    }
    leads[number] = lead;
    slots[slot(idOf(lead))] = number;
    return number;
  }

  /** Takes a lead out. */
  public void remove(int number) {
    byte[] lead = leads[number];
    if (lead == null) {
      return;
    }
    int gap = slot(idOf(lead));
    slots[gap] = EMPTY;
    int mask = slots.length - 1;
    // whoever stands behind moves up, unless its own place lies behind the gap
    for (int at = gap + 1 & mask; slots[at] != EMPTY; at = at + 1 & mask) {
      int moved = slots[at];
      slots[at] = EMPTY;
      byte[] other = leads[moved];
      if (other != null) {
        slots[slot(idOf(other))] = moved;
      }
    }
    leads[number] = null;
    if (freeCount == free.length) {
      free = Arrays.copyOf(free, 2 * freeCount);
    }
    free[freeCount++] = number;
  }

  private void grow() {
    slots = emptySlots(2 * slots.length);
    for (int number = 0; number < used; number++) {
      byte[] lead = leads[number];
      if (lead != null) {
        slots[slot(idOf(lead))] = number;
      }
    }
  }

  /** Where an id is, or would be. */
  private int slot(byte[] id) {
    int mask = slots.length - 1;
    int hash = Arrays.hashCode(id) * 0x9e3779b1;
    int at = (hash ^ hash >>> 15) & mask;
    while (slots[at] != EMPTY && !hasId(leads[slots[at]], id)) {
      at = at + 1 & mask;
    }
    return at;
  }

  private static boolean hasId(byte @Nullable [] lead, byte[] id) {
    if (lead == null) {
      return false;
    }
    int length = lead[ID_AT];
    int from = ID_AT + 1;
    if (length < 0) {
      length = length & 0x7f | lead[ID_AT + 1] << 7;
      from++;
    }
    return length == id.length && Arrays.equals(lead, from, from + length, id, 0, length);
  }

  private static byte[] idOf(byte[] lead) {
    int length = lead[ID_AT];
    int from = ID_AT + 1;
    if (length < 0) {
      length = length & 0x7f | lead[ID_AT + 1] << 7;
      from++;
    }
    return Arrays.copyOfRange(lead, from, from + length);
  }
}

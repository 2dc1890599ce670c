package io.github.journeydsl.runtime.internal.engine;

import io.github.journeydsl.runtime.internal.state.LeadBytes;
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

  private static final int EMPTY = -1;

  private byte[] @Nullable [] leads = new byte[16][];
  private int used;
  private int[] free = new int[4];
  private int freeCount;
  private int[] slots = emptySlots(32);
  private byte[] tags = new byte[32];

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
    return slots[slot(bytes, hash(bytes))];
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
    place(lead, number);
    return number;
  }

  /** Takes a lead out. */
  public void remove(int number) {
    byte[] lead = leads[number];
    if (lead == null) {
      return;
    }
    byte[] id = idOf(lead);
    int gap = slot(id, hash(id));
    slots[gap] = EMPTY;
    int mask = slots.length - 1;
    // whoever stands behind moves up, unless its own place lies behind the gap
    for (int at = gap + 1 & mask; slots[at] != EMPTY; at = at + 1 & mask) {
      int moved = slots[at];
      slots[at] = EMPTY;
      byte[] other = leads[moved];
      if (other != null) {
        place(other, moved);
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
    tags = new byte[slots.length];
    for (int number = 0; number < used; number++) {
      byte[] lead = leads[number];
      if (lead != null) {
        place(lead, number);
      }
    }
  }

  /** Where an id is, or would be. */
  private int slot(byte[] id, int hash) {
    int mask = slots.length - 1;
    int at = hash & mask;
    // the tag spares a look at most of the others, which lie all over the memory
    while (slots[at] != EMPTY && (tags[at] != tag(hash) || !hasId(leads[slots[at]], id))) {
      at = at + 1 & mask;
    }
    return at;
  }

  private void place(byte[] lead, int number) {
    byte[] id = idOf(lead);
    int hash = hash(id);
    int slot = slot(id, hash);
    slots[slot] = number;
    tags[slot] = tag(hash);
  }

  private static int hash(byte[] id) {
    int hash = Arrays.hashCode(id);
    hash = (hash ^ hash >>> 16) * 0x85ebca6b; // ids in a row have hashes in a row
    hash = (hash ^ hash >>> 13) * 0xc2b2ae35;
    return hash ^ hash >>> 16;
  }

  private static byte tag(int hash) {
    return (byte) (hash >>> 24);
  }

  private static boolean hasId(byte @Nullable [] lead, byte[] id) {
    if (lead == null) {
      return false;
    }
    int length = LeadBytes.idLength(lead);
    int from = LeadBytes.idFrom(lead);
    return length == id.length && Arrays.equals(lead, from, from + length, id, 0, length);
  }

  private static byte[] idOf(byte[] lead) {
    int from = LeadBytes.idFrom(lead);
    return Arrays.copyOfRange(lead, from, from + LeadBytes.idLength(lead));
  }
}

package io.github.journeydsl.runtime.internal.engine;

import io.github.journeydsl.runtime.internal.state.LeadBytes;
import io.github.journeydsl.runtime.internal.state.Remembered;
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

  /** So many places behind its own no lead stands by chance. */
  private static final int FARTHEST = 256;

  private byte[] @Nullable [] leads = new byte[16][];
  private int used;
  private int[] free = new int[4];
  private int freeCount;

  /**
   * The numbers, each in the place of its hash or behind it. A number takes the lower bits, as many
   * as a place does. Above it stand those bits of the hash, which spare a look at most of the other
   * leads: they lie all over the memory.
   */
  private int[] slots = emptySlots(32);

  /**
   * Whether ids are hashed letter by letter, and not by what a string knows already: ids whose hash
   * codes are all the same are easily made.
   */
  private boolean isCareful;

  /** Kept so that no compiler leaves out what is read for it. */
  @SuppressWarnings("UnusedVariable") // only ever added to
  private int fetched;

  private static int[] emptySlots(int size) {
    int[] slots = new int[size];
    Arrays.fill(slots, EMPTY); // no number has all bits of a place
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

  /**
   * The number of a lead; −1 if it is not in.
   *
   * @param likely the number it has if it is in, as {@link #fetch} said at some time before; or −1
   */
  public int find(String id, int likely) {
    byte[] lead = likely < 0 ? null : leads[likely];
    return lead != null && LeadBytes.hasId(lead, id) ? likely : find(id);
  }

  /** The number of a lead; −1 if it is not in. */
  public int find(String id) {
    int hash = hash(id);
    int mask = slots.length - 1;
    for (int at = hash & mask; slots[at] != EMPTY; at = at + 1 & mask) {
      if (((slots[at] ^ hash) & ~mask) == 0) {
        int number = slots[at] & mask;
        byte[] lead = leads[number];
        if (lead != null && LeadBytes.hasId(lead, id)) {
          return number;
        }
      }
    }
    return -1;
  }

  /**
   * Has leads brought near. A lead lies anywhere in the memory, and a step spends most of its time
   * waiting for it; what is asked for at once comes at once, if no step needs the one before.
   *
   * @return the numbers that they have if they are in
   */
  int[] fetch(String[] ids) {
    int[] numbers = new int[ids.length];
    for (int at = 0; at < ids.length; at++) {
      numbers[at] = hash(ids[at]);
      fetched += ids[at].charAt(0);
    }
    for (int at = 0; at < ids.length; at++) {
      numbers[at] = likely(numbers[at]);
    }
    fetch(numbers);
    return numbers;
  }

  /** The number of the first lead whose bits of the hash are the same; −1 if there is none. */
  private int likely(int hash) {
    int mask = slots.length - 1;
    int at = hash & mask;
    while (slots[at] != EMPTY && ((slots[at] ^ hash) & ~mask) != 0) {
      at = at + 1 & mask;
    }
    return slots[at] == EMPTY ? EMPTY : slots[at] & mask;
  }

  /** Has the leads of some numbers brought near. */
  void fetch(int[] numbers) {
    for (int number : numbers) {
      byte[] lead = number < 0 ? null : leads[number];
      fetched += lead == null ? 0 : lead.length;
    }
    for (int number : numbers) {
      byte[] lead = number < 0 ? null : leads[number];
      fetched += lead == null ? 0 : lead[lead.length / 2] + lead[lead.length - 1];
    }
  }

  /** The lead of a number; null if it was taken out. */
  public byte @Nullable [] get(int number) {
    return leads[number];
  }

  /** Puts a lead in the place of the one that has a number. */
  @SuppressWarnings("ReferenceEquality") // the very array, which was written over
  public void set(int number, byte[] lead) {
    if (leads[number] != lead) { // most are written over, and to tell the collector takes time
      leads[number] = lead;
    }
  }

  /** Puts a lead in that is not in; its number. */
  public int add(byte[] lead) {
    if (8L * (size() + 1) > 7L * slots.length) {
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
    int mask = slots.length - 1;
    int gap = hash(lead) & mask;
    while ((slots[gap] & mask) != number || slots[gap] == EMPTY) {
      gap = gap + 1 & mask;
    }
    slots[gap] = EMPTY;
    leads[number] = null;
    // whoever stands behind moves up, unless its own place lies behind the gap
    for (int at = gap + 1 & mask; slots[at] != EMPTY; at = at + 1 & mask) {
      int moved = slots[at] & mask;
      slots[at] = EMPTY;
      byte[] other = leads[moved];
      if (other != null) {
        place(other, moved);
      }
    }
    if (freeCount == free.length) {
      free = Arrays.copyOf(free, 2 * freeCount);
    }
    free[freeCount++] = number;
  }

  private void grow() {
    slots = emptySlots(2 * slots.length);
    placeAll();
  }

  private void placeAll() {
    boolean wasCareful = isCareful;
    for (int number = 0; number < used && isCareful == wasCareful; number++) {
      byte[] lead = leads[number];
      if (lead != null) {
        place(lead, number); // which places all of them, if it finds reason to be careful
      }
    }
  }

  /** Puts a number of which there is none in the first free place. */
  private void place(byte[] lead, int number) {
    int hash = hash(lead);
    int mask = slots.length - 1;
    int at = hash & mask;
    while (slots[at] != EMPTY) {
      at = at + 1 & mask;
    }
    slots[at] = hash & ~mask | number;
    if ((at - hash & mask) > FARTHEST && !isCareful) {
      isCareful = true;
      Arrays.fill(slots, EMPTY);
      placeAll();
    }
  }

  private int hash(byte[] lead) {
    return isCareful ? hash(LeadBytes.id(lead)) : mixed(LeadBytes.idHash(lead));
  }

  private int hash(String id) {
    return isCareful ? (int) Remembered.hash(id) : mixed(id.hashCode());
  }

  private static int mixed(int hash) {
    int mixed = (hash ^ hash >>> 16) * 0x85ebca6b; // ids in a row have hashes in a row
    mixed = (mixed ^ mixed >>> 13) * 0xc2b2ae35;
    return mixed ^ mixed >>> 16;
  }
}

package io.github.journeydsl.runtime.internal.state;

import io.github.journeydsl.runtime.internal.time.Clockwork;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * What the compact form of a lead tells without being read as a whole, and the one change that is
 * made to it as it is: most events matter to no scenario, and are only to be known again.
 */
public final class LeadBytes {

  /** The last bytes say how many inputs are remembered before them. */
  static final int COUNT_BYTES = 2;

  private static final int CLOCK_AT = SixBytes.LENGTH;
  private static final int ID_AT = CLOCK_AT + SixBytes.LENGTH;

  private LeadBytes() {}

  /** When the lead is to be woken. */
  public static long nextWake(byte[] lead) {
    long wake = SixBytes.get(lead, 0);
    return wake == SixBytes.LOWEST ? Clockwork.NEVER : wake;
  }

  /** The latest instant the lead knows of. */
  public static long clock(byte[] lead) {
    long clock = SixBytes.get(lead, CLOCK_AT);
    return clock == SixBytes.LOWEST ? Lead.UNHEARD : clock;
  }

  /** Where the text of the id begins. */
  private static int idFrom(byte[] lead) {
    return lead[ID_AT] < 0 ? ID_AT + 2 : ID_AT + 1;
  }

  /** How many bytes the id has. */
  private static int idLength(byte[] lead) {
    return lead[ID_AT] < 0 ? lead[ID_AT] & 0x7f | lead[ID_AT + 1] << 7 : lead[ID_AT];
  }

  /** The id. */
  public static String id(byte[] lead) {
    return new String(lead, idFrom(lead), idLength(lead), StandardCharsets.UTF_8);
  }

  /** Whether the lead has an id. */
  public static boolean hasId(byte[] lead, String id) {
    int from = idFrom(lead);
    int length = idLength(lead);
    int shared = Math.min(length, id.length()); // a letter has one byte at least
    for (int at = 0; at < shared; at++) {
      if (id.charAt(at) != lead[from + at]) {
        return lead[from + at] < 0 && id.equals(id(lead));
      }
    }
    return id.length() == length;
  }

  /** The hash code of the id. */
  public static int idHash(byte[] lead) {
    int from = idFrom(lead);
    int end = from + idLength(lead);
    int hash = 0;
    for (int at = from; at < end; at++) {
      if (lead[at] < 0) {
        return id(lead).hashCode();
      }
      hash = 31 * hash + lead[at]; // what String does
    }
    return hash;
  }

  /** Whether the lead was heard of or described. */
  public static boolean isKnown(byte[] lead) {
    return (lead[idFrom(lead) + idLength(lead)] & LeadWriter.KNOWN) != 0;
  }

  private static int remembered(byte[] lead) {
    return (lead[lead.length - 2] & 0xff) << 8 | lead[lead.length - 1] & 0xff;
  }

  /** Whether the input of a hash was taken lately. */
  public static boolean remembers(byte[] lead, long hash) {
    int end = lead.length - COUNT_BYTES;
    return Remembered.contains(lead, end - Remembered.BYTES * remembered(lead), end, hash);
  }

  /** The lead having taken an input at an instant, of which nothing but this is to be known. */
  public static byte[] remember(byte[] lead, long clock, long hash, int most) {
    int size = remembered(lead);
    int kept = Math.min(size, Math.max(0, most - 1));
    int added = most == 0 ? 0 : 1;
    int from = lead.length - COUNT_BYTES - Remembered.BYTES * size;
    int length = from + Remembered.BYTES * (kept + added) + COUNT_BYTES;
    byte[] taken = Arrays.copyOf(lead, length);
    int first = from + Remembered.BYTES * (size - kept);
    System.arraycopy(lead, first, taken, from, Remembered.BYTES * kept);
    SixBytes.put(taken, CLOCK_AT, clock);
    if (added > 0) {
      SixBytes.put(taken, from + Remembered.BYTES * kept, hash);
    }
    taken[length - 2] = (byte) (kept + added >>> 8);
    taken[length - 1] = (byte) (kept + added);
    return taken;
  }

  /** The same, written into the lead where it fits: where it remembers as many as it may. */
  public static byte[] rememberInPlace(byte[] lead, long clock, long hash, int most) {
    if (most == 0 || remembered(lead) != most) {
      return remember(lead, clock, hash, most);
    }
    int end = lead.length - COUNT_BYTES;
    int from = end - Remembered.BYTES * most;
    int last = end - Remembered.BYTES;
    System.arraycopy(lead, from + Remembered.BYTES, lead, from, last - from);
    SixBytes.put(lead, last, hash);
    SixBytes.put(lead, CLOCK_AT, clock);
    return lead;
  }
}

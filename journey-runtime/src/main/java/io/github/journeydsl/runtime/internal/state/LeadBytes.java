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

  private static final int INSTANT_BYTES = 6;
  private static final int ID_AT = 2 * INSTANT_BYTES;
  private static final int HASH_BYTES = 6;

  private LeadBytes() {}

  /** When the lead is to be woken. */
  public static long nextWake(byte[] lead) {
    long wake = instant(lead, 0);
    return wake == LeadReader.NO_WAKE ? Clockwork.NEVER : wake;
  }

  /** The latest instant the lead knows of. */
  public static long clock(byte[] lead) {
    long clock = instant(lead, INSTANT_BYTES);
    return clock == LeadReader.NO_WAKE ? Lead.UNHEARD : clock;
  }

  private static long instant(byte[] lead, int from) {
    long high = ((long) lead[from] << 8) | (lead[from + 1] & 0xffL);
    long low = ((lead[from + 2] & 0xffL) << 24)
        | ((lead[from + 3] & 0xffL) << 16)
        | ((lead[from + 4] & 0xffL) << 8)
        | (lead[from + 5] & 0xffL);
    return (high << 32) | low;
  }

  /** Where the text of the id begins. */
  public static int idFrom(byte[] lead) {
    return lead[ID_AT] < 0 ? ID_AT + 2 : ID_AT + 1;
  }

  /** How many bytes the id has. */
  public static int idLength(byte[] lead) {
    return lead[ID_AT] < 0 ? lead[ID_AT] & 0x7f | lead[ID_AT + 1] << 7 : lead[ID_AT];
  }

  /** The id. */
  public static String id(byte[] lead) {
    return new String(lead, idFrom(lead), idLength(lead), StandardCharsets.UTF_8);
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
    byte last = (byte) hash;
    for (int at = end - HASH_BYTES * remembered(lead); at < end; at += HASH_BYTES) {
      if (lead[at + HASH_BYTES - 1] == last && (instant(lead, at) & Remembered.BITS) == hash) {
        return true;
      }
    }
    return false;
  }

  /** The lead having taken an input at an instant, of which nothing but this is to be known. */
  public static byte[] remember(byte[] lead, long clock, long hash, int most) {
    int size = remembered(lead);
    int kept = Math.min(size, Math.max(0, most - 1));
    int added = most == 0 ? 0 : 1;
    int from = lead.length - COUNT_BYTES - HASH_BYTES * size;
    int length = from + HASH_BYTES * (kept + added) + COUNT_BYTES;
    byte[] taken = Arrays.copyOf(lead, length);
    System.arraycopy(lead, from + HASH_BYTES * (size - kept), taken, from, HASH_BYTES * kept);
    put(taken, INSTANT_BYTES, clock);
    if (added > 0) {
      put(taken, from + HASH_BYTES * kept, hash);
    }
    taken[length - 2] = (byte) (kept + added >>> 8);
    taken[length - 1] = (byte) (kept + added);
    return taken;
  }

  private static void put(byte[] lead, int from, long value) {
    for (int at = 0; at < INSTANT_BYTES; at++) {
      lead[from + at] = (byte) (value >>> 8 * (INSTANT_BYTES - 1 - at));
    }
  }
}

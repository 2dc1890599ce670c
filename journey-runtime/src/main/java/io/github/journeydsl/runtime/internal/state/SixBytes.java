package io.github.journeydsl.runtime.internal.state;

/**
 * Numbers in six bytes, the highest byte first: hashes, and instants to the millisecond. An eighth
 * of the numbers lies below zero, so that the instants of the years 855 to 9774 have room.
 */
final class SixBytes {

  static final int LENGTH = 6;

  /** The lowest number; no lead knows of an instant that early. */
  static final long LOWEST = -(1L << 45);

  private static final int HIGHEST_OF_LOWEST = (int) (LOWEST >> 40);

  private SixBytes() {}

  /** The number that begins at a place. */
  static long get(byte[] bytes, int at) {
    int first = bytes[at];
    long signed = first < HIGHEST_OF_LOWEST ? first + 256 : first;
    long high = (signed << 8) | (bytes[at + 1] & 0xffL);
    long low = ((bytes[at + 2] & 0xffL) << 24)
        | ((bytes[at + 3] & 0xffL) << 16)
        | ((bytes[at + 4] & 0xffL) << 8)
        | (bytes[at + 5] & 0xffL);
    return (high << 32) | low;
  }

  /** Writes a number, of which the lowest six bytes count. */
  static void put(byte[] bytes, int at, long value) {
    bytes[at] = (byte) (value >>> 40);
    bytes[at + 1] = (byte) (value >>> 32);
    bytes[at + 2] = (byte) (value >>> 24);
    bytes[at + 3] = (byte) (value >>> 16);
    bytes[at + 4] = (byte) (value >>> 8);
    bytes[at + 5] = (byte) value;
  }
}

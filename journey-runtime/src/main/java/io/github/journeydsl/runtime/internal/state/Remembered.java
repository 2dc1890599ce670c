package io.github.journeydsl.runtime.internal.state;

import java.util.Arrays;

/**
 * The inputs that were taken lately, by 48 bits of a hash of their ids: ten of them are told from
 * any other with an error of one in 28 million million.
 */
public final class Remembered {

  /** How many bytes a hash takes: they are kept as they are written. */
  static final int BYTES = SixBytes.LENGTH;

  static final long BITS = (1L << 48) - 1;
  private static final byte[] NONE = {};

  private byte[] hashes = NONE;
  private int size;

  /** The hash of an id. */
  public static long hash(String id) {
    long hash = 0xcbf29ce484222325L;
    for (int at = 0; at < id.length(); at++) {
      hash = (hash ^ id.charAt(at)) * 0x100000001b3L;
      hash ^= hash >>> 29;
    }
    // the finish of a well mixed hash: close ids fall far apart
    hash = (hash ^ hash >>> 33) * 0xff51afd7ed558ccdL;
    hash = (hash ^ hash >>> 33) * 0xc4ceb9fe1a85ec53L;
    return (hash ^ hash >>> 33) & BITS;
  }

  /** Whether the id of a hash was added lately. */
  public boolean contains(long hash) {
    return contains(hashes, 0, size * BYTES, hash);
  }

  /** Whether a hash is among those in a stretch of bytes. */
  static boolean contains(byte[] hashes, int from, int end, long hash) {
    byte last = (byte) hash; // by which all but one in 256 others are told
    for (int at = from; at < end; at += BYTES) {
      if (hashes[at + BYTES - 1] == last && (SixBytes.get(hashes, at) & BITS) == hash) {
        return true;
      }
    }
    return false;
  }

  /** Adds a hash; of more than {@code most} the earliest go. */
  public void add(long hash, int most) {
    if (most == 0) {
      return;
    }
    if (size >= most) {
      int first = size - most + 1;
      System.arraycopy(hashes, first * BYTES, hashes, 0, (size - first) * BYTES);
      size -= first;
    }
    if (size * BYTES == hashes.length) {
      hashes = Arrays.copyOf(hashes, BYTES * Math.min(most, size + Math.max(4, size / 2)));
    }
    SixBytes.put(hashes, size++ * BYTES, hash);
  }

  /** How many there are. */
  public int size() {
    return size;
  }

  /** The hash at a place; the earliest is at 0. */
  public long get(int place) {
    return SixBytes.get(hashes, place * BYTES) & BITS;
  }

  /** The hashes one after the other; only the first {@link #size()} of them are there. */
  byte[] bytes() {
    return hashes;
  }

  void clear() {
    size = 0;
  }

  /** Takes so many hashes over that stand in bytes, one after the other. */
  void set(byte[] from, int at, int count) {
    if (count * BYTES > hashes.length) {
      hashes = new byte[count * BYTES];
    }
    System.arraycopy(from, at, hashes, 0, count * BYTES);
    size = count;
  }
}

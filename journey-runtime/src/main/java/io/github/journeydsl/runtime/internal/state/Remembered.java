package io.github.journeydsl.runtime.internal.state;

import java.util.Arrays;

/**
 * The inputs that were taken lately, by 48 bits of a hash of their ids: ten of them are told from
 * any other with an error of one in 28 million million.
 */
public final class Remembered {

  private static final long[] NONE = {};
  static final long BITS = (1L << 48) - 1;

  private long[] hashes = NONE;
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
    for (int place = 0; place < size; place++) {
      if (hashes[place] == hash) {
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
      System.arraycopy(hashes, first, hashes, 0, size - first);
      size -= first;
    }
    if (size == hashes.length) {
      hashes = Arrays.copyOf(hashes, Math.min(most, size + Math.max(4, size / 2)));
    }
    hashes[size++] = hash;
  }

  /** How many there are. */
  public int size() {
    return size;
  }

  /** The hash at a place; the earliest is at 0. */
  public long get(int place) {
    return hashes[place];
  }

  void clear() {
    size = 0;
  }

  void set(long[] all) {
    hashes = all;
    size = all.length;
  }
}

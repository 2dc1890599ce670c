package io.github.journeydsl.dsl.internal.build;

import org.jspecify.annotations.Nullable;

/**
 * Makes one string of names and texts that recur: a map mentions few personas, channels and
 * contents, at very many places, and says the name of a department or a feeling many times. It
 * remembers a bounded number of them, the latest of each hash.
 */
final class SharedWords {

  private static final int FIRST_ROOM = 256;
  private static final int MOST_ROOM = 16_384;
  private static final int LOOKED_AT = 8;

  private final String source;
  private @Nullable String[] latest = new @Nullable String[FIRST_ROOM];

  /**
   * The hashes of those strings, where they stand in the source and how long they are: a string
   * itself may lie anywhere, and is not looked at.
   */
  private int[] hashes = new int[FIRST_ROOM];

  private int[] starts = new int[FIRST_ROOM];
  private int[] lengths = new int[FIRST_ROOM];
  private int taken;

  /** Words of {@code source}. */
  SharedWords(String source) {
    this.source = source;
  }

  /** A part of the text; the string of an earlier mention if it is remembered. */
  String between(int start, int end) {
    int hash = hash(source, start, end);
    int place = hash & latest.length - 1;
    String known = latest[place];
    if (known != null
        && hashes[place] == hash
        && lengths[place] == end - start
        && source.regionMatches(starts[place], source, start, end - start)) {
      return known;
    }
    String said = source.substring(start, end);
    if (taken++ > latest.length / 2 && latest.length < MOST_ROOM) {
      grow();
    }
    put(said, hash, start);
    return said;
  }

  private void put(String word, int hash, int start) {
    int place = hash & latest.length - 1;
    latest[place] = word;
    hashes[place] = hash;
    starts[place] = start;
    lengths[place] = word.length();
  }

  private void grow() {
    @Nullable String[] before = latest;
    int[] hashesBefore = hashes;
    int[] startsBefore = starts;
    int room = before.length * 4;
    latest = new @Nullable String[room];
    hashes = new int[room];
    starts = new int[room];
    lengths = new int[room];
    for (int place = 0; place < before.length; place++) {
      String word = before[place];
      if (word != null) {
        put(word, hashesBefore[place], startsBefore[place]);
      }
    }
  }

  /** Of a long text its beginning and its end: those that share both take one place in turn. */
  private static int hash(String text, int start, int end) {
    int hash = end - start;
    for (int at = start; at < Math.min(end, start + LOOKED_AT); at++) {
      hash = hash * 31 + text.charAt(at);
    }
    for (int at = Math.max(end - LOOKED_AT, start + LOOKED_AT); at < end; at++) {
      hash = hash * 31 + text.charAt(at);
    }
    return hash ^ hash >>> 16;
  }
}

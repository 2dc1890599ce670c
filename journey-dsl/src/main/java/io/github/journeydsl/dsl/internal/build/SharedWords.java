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
  private int taken;

  /** Words of {@code source}. */
  SharedWords(String source) {
    this.source = source;
  }

  /** A part of the text; the string of an earlier mention if it is remembered. */
  String between(int start, int end) {
    int hash = hash(source, start, end);
    String known = latest[hash & latest.length - 1];
    if (known != null && known.length() == end - start && source.startsWith(known, start)) {
      return known;
    }
    String said = source.substring(start, end);
    if (taken++ > latest.length / 2 && latest.length < MOST_ROOM) {
      grow();
    }
    latest[hash & latest.length - 1] = said;
    return said;
  }

  private void grow() {
    @Nullable String[] before = latest;
    latest = new @Nullable String[before.length * 4];
    for (String word : before) {
      if (word != null) {
        latest[hash(word, 0, word.length()) & latest.length - 1] = word;
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

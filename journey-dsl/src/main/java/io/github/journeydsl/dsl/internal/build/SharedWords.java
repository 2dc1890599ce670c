package io.github.journeydsl.dsl.internal.build;

import org.jspecify.annotations.Nullable;

/**
 * Makes one string of names that recur: a map mentions few personas, channels and contents, at very
 * many places. It remembers a bounded number of names, the latest of each hash.
 */
final class SharedWords {

  private static final int ROOM = 1024;

  private final @Nullable String[] latest = new @Nullable String[ROOM];

  /** The same name, the string of an earlier mention if it is remembered. */
  String share(String word) {
    int place = word.hashCode() & ROOM - 1;
    String known = latest[place];
    if (known != null && known.equals(word)) {
      return known;
    }
    latest[place] = word;
    return word;
  }
}

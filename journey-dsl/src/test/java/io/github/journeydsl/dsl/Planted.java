package io.github.journeydsl.dsl;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A mistake planted in a sound text: a part of it is replaced.
 *
 * @param slip what kind of mistake it is
 * @param start where the part begins
 * @param end behind the part
 * @param replacement what stands there instead
 * @param from where the statement, or for braces the declaration, begins that is spoilt
 * @param to behind what is spoilt
 */
record Planted(Slip slip, int start, int end, String replacement, int from, int to) {

  /** The text with this mistake in it. */
  String in(String text) {
    return in(text, List.of(this));
  }

  /** The text with all of these mistakes in it. */
  static String in(String text, List<Planted> mistakes) {
    StringBuilder spoilt = new StringBuilder();
    int copied = 0;
    for (Planted mistake : inOrder(mistakes)) {
      spoilt.append(text, copied, mistake.start).append(mistake.replacement);
      copied = mistake.end;
    }
    return spoilt.append(text, copied, text.length()).toString();
  }

  static List<Planted> inOrder(List<Planted> mistakes) {
    List<Planted> sorted = new ArrayList<>(mistakes);
    sorted.sort(Comparator.comparingInt(Planted::start));
    return sorted;
  }

  /** By how much the text grows. */
  int growth() {
    return replacement.length() - (end - start);
  }

  /** Whether another mistake is so close that the two could be taken for one. */
  boolean isNear(Planted other) {
    int lines = 120;
    return touches(other.from - lines, other.to + lines);
  }

  /** Whether anything between two offsets is spoilt. */
  boolean touches(int first, int behind) {
    return from < behind && first < to;
  }
}

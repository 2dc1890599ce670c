package io.github.journeydsl.runtime.input;

import java.time.Instant;

/** What holds for the parts of all inputs. */
final class Inputs {

  /** The longest id of a message or a lead, in UTF-16 units. */
  static final int LONGEST_ID = 200;

  private static final Instant FIRST = Instant.parse("1900-01-01T00:00:00Z");
  private static final Instant LAST = Instant.parse("9000-01-01T00:00:00Z");

  private Inputs() {}

  static String id(String what, String id) {
    if (id.isBlank() || id.length() > LONGEST_ID) {
      throw new IllegalArgumentException(
          what + " must be of 1 to " + LONGEST_ID + " characters: \"" + shown(id) + "\"");
    }
    for (int at = 0; at < id.length(); at++) {
      if (Character.isSurrogate(id.charAt(at)) && !isWhole(id, at++)) {
        // it could not be written down and read again
        throw new IllegalArgumentException(what + " must not hold half a surrogate pair");
      }
    }
    return id;
  }

  private static boolean isWhole(String id, int at) {
    return at + 1 < id.length() && Character.isSurrogatePair(id.charAt(at), id.charAt(at + 1));
  }

  static Instant instant(Instant at) {
    if (at.isBefore(FIRST) || at.isAfter(LAST)) {
      throw new IllegalArgumentException("at must lie between the years 1900 and 9000: " + at);
    }
    return Instant.ofEpochMilli(at.toEpochMilli());
  }

  private static String shown(String id) {
    return id.length() > LONGEST_ID ? id.substring(0, LONGEST_ID) + "…" : id;
  }
}

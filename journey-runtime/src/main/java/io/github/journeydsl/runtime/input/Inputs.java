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
    return id;
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

package io.github.journeydsl.core.model;

import io.github.journeydsl.core.internal.Invariants;
import java.util.Locale;
import java.util.Set;

/**
 * A colour, as pictures use it.
 *
 * @param value {@code #rrggbb}, or one of the {@link #NAMES}; in small letters
 */
public record Colour(String value) {

  /** The names of colours: the basic ones of CSS. */
  public static final Set<String> NAMES = Set.of(
      "aqua", "black", "blue", "fuchsia", "gray", "green", "lime", "maroon", "navy", "olive",
      "orange", "purple", "red", "silver", "teal", "white", "yellow");

  private static final int HEX_LENGTH = 7;

  /** Refuses what is neither; capital letters become small ones. */
  public Colour {
    String small = value.toLowerCase(Locale.ROOT);
    Invariants.require(NAMES.contains(small) || isHex(small), "colour", value, "invariant.colour");
    value = small;
  }

  private static boolean isHex(String value) {
    return value.length() == HEX_LENGTH
        && value.charAt(0) == '#'
        && value.chars().skip(1).allMatch(c -> c >= '0' && c <= '9' || c >= 'a' && c <= 'f');
  }
}

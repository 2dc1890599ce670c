package io.github.journeydsl.json.internal;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A version of the format: a later minor version only adds, another major version is another
 * format.
 */
public record FormatVersion(int major, int minor) {

  /** What is written. */
  public static final FormatVersion CURRENT = new FormatVersion(1, 0);

  /** The one before it, in which money was a text; see {@link Quantities#MONEY}. */
  private static final FormatVersion FIRST = new FormatVersion(0, 9);

  private static final Pattern SHAPE = Pattern.compile("([0-9]{1,9})\\.([0-9]{1,9})");

  static Optional<FormatVersion> parse(String text) {
    Matcher matcher = SHAPE.matcher(text);
    return matcher.matches()
        ? Optional.of(new FormatVersion(
            Integer.parseInt(Objects.requireNonNull(matcher.group(1))),
            Integer.parseInt(Objects.requireNonNull(matcher.group(2)))))
        : Optional.empty();
  }

  boolean isReadable() {
    return major == CURRENT.major || equals(FIRST);
  }

  boolean isEarlier() {
    return major < CURRENT.major;
  }

  /** Whether it may have fields that are unknown here. */
  public boolean isLater() {
    return major == CURRENT.major && minor > CURRENT.minor;
  }

  @Override
  public String toString() {
    return major + "." + minor;
  }
}

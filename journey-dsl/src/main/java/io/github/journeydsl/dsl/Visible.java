package io.github.journeydsl.dsl;

/** Makes signs harmless that a terminal would obey instead of show. */
final class Visible {

  private static final String REPLACEMENT = "\uFFFD";

  private Visible() {}

  /** The text in one line, with every control character and every change of direction replaced. */
  static String of(String text) {
    StringBuilder shown = new StringBuilder(text.length());
    text.codePoints().forEach(point -> shown.append(point == '\n' ? "⏎" : of(point)));
    return shown.toString();
  }

  /** The sign, or what is shown instead. */
  static String of(int point) {
    boolean direction = point >= 0x202A && point <= 0x202E
        || point >= 0x2066 && point <= 0x2069
        || point == 0x200E
        || point == 0x200F
        || point == 0x061C;
    boolean obeyed = Character.isISOControl(point) || direction;
    boolean half = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
    return obeyed || half ? REPLACEMENT : Character.toString(point);
  }
}

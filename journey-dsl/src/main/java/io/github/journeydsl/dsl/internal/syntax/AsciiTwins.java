package io.github.journeydsl.dsl.internal.syntax;

/** Text as it would be typed without an input method. */
public final class AsciiTwins {

  private AsciiTwins() {}

  /** A figure or a sign: digits of every script and full-width signs as their ASCII twins. */
  public static String of(String text) {
    if (isAscii(text)) {
      return text;
    }
    StringBuilder ascii = new StringBuilder(text.length());
    text.codePoints().forEach(point -> {
      int digit = Character.digit(point, 10);
      if (digit >= 0) {
        ascii.append((char) ('0' + digit));
      } else {
        ascii.appendCodePoint(point < 0x80 ? point : FoldedText.twin(point, ' '));
      }
    });
    return ascii.toString();
  }

  /** A name: its hyphens alone, for letters and digits of any script belong to it. */
  public static String ofName(String name) {
    return name.replace('－', '-').replace('−', '-');
  }

  private static boolean isAscii(String text) {
    for (int at = 0; at < text.length(); at++) {
      if (text.charAt(at) >= 0x80) {
        return false;
      }
    }
    return true;
  }
}

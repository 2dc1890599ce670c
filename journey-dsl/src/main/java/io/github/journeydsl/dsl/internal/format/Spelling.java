package io.github.journeydsl.dsl.internal.format;

import io.github.journeydsl.dsl.internal.grammar.JourneyParser;
import io.github.journeydsl.dsl.internal.syntax.AsciiTwins;

/**
 * How single tokens are written: full-width digits and signs as their ASCII twins, also the slashes
 * before a comment, the groups of a figure apart by underscores. Texts keep every character.
 */
final class Spelling {

  private Spelling() {}

  static String of(int type, String written) {
    return switch (type) {
      case JourneyParser.STRING, JourneyParser.TEXT_BLOCK -> written;
      case JourneyParser.LINE_COMMENT -> "//" + withoutSpaceBehind(written.substring(2));
      case JourneyParser.BLOCK_COMMENT -> comment(written);
      case JourneyParser.GROUPED -> AsciiTwins.of(written).replace(',', '_');
      case JourneyParser.NUMBER,
          JourneyParser.SIGNED,
          JourneyParser.PERCENT,
          JourneyParser.DATE,
          JourneyParser.TIME,
          JourneyParser.DATE_TIME,
          JourneyParser.DOTS,
          JourneyParser.OPERATOR -> AsciiTwins.of(written);
      default -> AsciiTwins.ofName(written);
    };
  }

  /** Space at the end of its lines is no part of a comment. */
  private static String comment(String written) {
    StringBuilder text = new StringBuilder(written.length());
    for (String line : written.split("\r\n|\r|\n", -1)) {
      text.append(text.length() > 0 ? "\n" : "").append(withoutSpaceBehind(line));
    }
    return text.toString();
  }

  private static String withoutSpaceBehind(String line) {
    int end = line.length();
    while (end > 0 && " \t\f".indexOf(line.charAt(end - 1)) >= 0) {
      end--;
    }
    return line.substring(0, end);
  }
}

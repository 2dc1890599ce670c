package io.github.journeydsl.cli;

import java.util.regex.Pattern;

/** Labels and reasons as they may stand within one line on a terminal. */
final class PlainText {

  private static final Pattern LINE_BREAKS = Pattern.compile("\\s+");

  /** What a terminal would obey or what would reorder the line, instead of being shown. */
  private static final Pattern COMMANDS =
      Pattern.compile("[\\p{Cc}\\u2028\\u2029\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069]");

  private PlainText() {}

  static String of(String text) {
    return COMMANDS.matcher(LINE_BREAKS.matcher(text).replaceAll(" ")).replaceAll("\ufffd");
  }
}

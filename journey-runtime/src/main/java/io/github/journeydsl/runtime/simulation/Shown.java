package io.github.journeydsl.runtime.simulation;

import io.github.journeydsl.core.problem.Message;

/** Foreign text as people see it: of a sensible length, and without what a terminal obeys. */
final class Shown {

  private static final int MOST = 60;

  private Shown() {}

  static Message quoted(String foreign) {
    return Message.quoted(of(foreign));
  }

  static String of(String foreign) {
    StringBuilder shown = new StringBuilder();
    int end = Math.min(foreign.length(), MOST);
    for (int at = 0; at < end; ) {
      int c = foreign.codePointAt(at);
      shown.appendCodePoint(isVisible(c) ? c : '\ufffd');
      at += Character.charCount(c);
    }
    return end < foreign.length() ? shown.append('…').toString() : shown.toString();
  }

  private static boolean isVisible(int c) {
    int type = Character.getType(c);
    return type != Character.CONTROL
        && type != Character.FORMAT
        && type != Character.SURROGATE
        && type != Character.LINE_SEPARATOR
        && type != Character.PARAGRAPH_SEPARATOR;
  }
}

package io.github.journeydsl.dsl.internal.format;

/** The line ends of a text: LF, CRLF or CR. */
final class LineEnds {

  private LineEnds() {}

  /** The one that most lines of a text have; LF where there is none, or as many of each. */
  static String of(String text) {
    int lf = 0;
    int crlf = 0;
    int cr = 0;
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c == '\n') {
        lf++;
      } else if (c == '\r' && at + 1 < text.length() && text.charAt(at + 1) == '\n') {
        crlf++;
        at++;
      } else if (c == '\r') {
        cr++;
      }
    }
    if (lf >= crlf && lf >= cr) {
      return "\n";
    }
    return crlf >= cr ? "\r\n" : "\r";
  }
}

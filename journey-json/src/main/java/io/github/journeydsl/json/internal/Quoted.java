package io.github.journeydsl.json.internal;

import io.github.journeydsl.core.problem.Message;

/** What somebody wrote, in quotes and on one line, for a sentence about it. */
final class Quoted {

  /** Enough to recognise it; a text may be as long as the document. */
  private static final int MOST = 60;

  private Quoted() {}

  static Message of(String written) {
    StringBuilder out = new StringBuilder();
    written
        .codePoints()
        .limit(MOST)
        .map(c -> Character.isISOControl(c) ? ' ' : c)
        .forEach(out::appendCodePoint);
    if (written.codePointCount(0, written.length()) > MOST) {
      out.append('…');
    }
    return Message.quoted(out.toString());
  }
}

package io.github.journeydsl.dsl.internal.build;

import io.github.journeydsl.core.diagnostic.SourceRange;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.TextContext;
import io.github.journeydsl.dsl.internal.source.DslMessages;
import io.github.journeydsl.dsl.internal.source.Problems;
import io.github.journeydsl.dsl.internal.source.SourceText;
import java.util.Optional;

/** Reads texts in quotation marks; most of them say what is written, and need no other copy. */
final class Texts {

  private final Reading in;
  private final String source;
  private final SharedWords words;

  /** No backslash stands from the one on and before the other. */
  private int lookedFrom;

  private int nextEscape = -1;

  Texts(Reading in, SharedWords words) {
    this.in = in;
    this.source = in.source().text();
    this.words = words;
  }

  /** What a text says, or nothing and an error where it says nothing. */
  Optional<String> said(TextContext text) {
    if (in.isFarTooLong(text)) {
      return Optional.empty();
    }
    return isPlain(text)
        ? told(text, words.between(Extent.start(text) + 1, Extent.end(text) - 1))
        : told(text, unquoted(text));
  }

  /** The same of a label, which hardly recurs. */
  Optional<String> label(TextContext text) {
    return isPlain(text)
        ? told(text, source.substring(Extent.start(text) + 1, Extent.end(text) - 1))
        : told(text, unquoted(text));
  }

  private Optional<String> told(TextContext text, String said) {
    if (said.isBlank()) {
      in.add(in.error("empty-text", text).help(DslMessages.message("empty-text.help")));
      return Optional.empty();
    }
    return Optional.of(said);
  }

  /** Whether a text stands on one line between two straight marks and holds no escape. */
  private boolean isPlain(TextContext text) {
    int start = Extent.start(text);
    int last = Extent.end(text) - 1;
    if (last == start
        || text.getStart().getType() != JourneyParser.STRING
        || source.charAt(start) != '"'
        || source.charAt(last) != '"') {
      return false;
    }
    return !holdsEscape(start, last);
  }

  /**
   * Whether a backslash stands between two offsets. Texts are read in their order, and most files
   * have no backslash at all: so the next one is looked for once, not in each text.
   */
  private boolean holdsEscape(int start, int end) {
    if (start < lookedFrom) {
      return source.substring(start, end).indexOf('\\') >= 0;
    }
    if (start > nextEscape) {
      int found = source.indexOf('\\', start);
      lookedFrom = start;
      nextEscape = found < 0 ? source.length() : found;
    }
    return nextEscape < end;
  }

  private String unquoted(TextContext text) {
    String quoted = text.getText();
    if (quoted.indexOf('\\') >= 0) {
      QuotedText.checkEscapes(quoted, at -> unknownEscape(text, quoted, at));
    }
    return QuotedText.decode(quoted);
  }

  private void unknownEscape(TextContext text, String quoted, int at) {
    if (in.isFull()) {
      return;
    }
    int start = Extent.start(text) + at;
    int length = Math.min(2, quoted.length() - at);
    SourceText whole = in.source();
    SourceRange escape = whole.range(start, start + length);
    in.add(Problems.error(
            "unknown-escape", escape, "unknown-escape", quoted.substring(at, at + length))
        .help(DslMessages.message("unknown-escape.help")));
  }
}

package io.github.journeydsl.dsl.internal.syntax;

import io.github.journeydsl.dsl.internal.source.SourceText;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds where a text in {@code """} that nothing closes was meant to end: before a line that begins
 * a declaration, or closes the block around the text. If the marks after it are paired wrongly, the
 * text seems to be closed by the opening marks of the next; then their number in the file is odd.
 */
final class TextBlocks {

  private static final String MARKS = "\"\"\"";

  /** A declaration at the very start of a line, or a line with nothing but a closing brace. */
  private static final Pattern BOUNDARY = Pattern.compile(
      "(?:journey|library|import|dmu|role|persona|channel|content|phase|opportunity|approval"
          + "|event|scoring|policy|scenario|migration|test|allow) +[^ \\r\\n]|( *)\\} *(?=[\\r\\n]|\\z)");

  private final SourceText source;
  private int marks = -1;
  private boolean mended;

  TextBlocks(SourceText source) {
    this.source = source;
  }

  /** Whether a text that seems closed swallowed what follows it, being the one that is not. */
  boolean isSwallowing(int start, int end) {
    boolean swallowing = !mended && boundary(start, end) < end && countMarks() % 2 == 1;
    mended |= swallowing;
    return swallowing;
  }

  /** Behind the end of an open text, at the latest {@code end}. */
  int boundary(int start, int end) {
    String text = source.text();
    Matcher boundary = BOUNDARY.matcher(text);
    int indentation = source.indentation(start);
    for (int at = lineEnd(start, end); at < end; at = lineEnd(at + 1, end)) {
      int line = at + 1;
      if (line < end
          && mayBegin(text.charAt(line))
          && boundary.region(line, end).lookingAt()) {
        String before = boundary.group(1);
        if (before == null || before.length() < indentation) {
          return text.charAt(at) == '\n' && text.charAt(at - 1) == '\r' ? at - 1 : at;
        }
      }
    }
    return end;
  }

  /** The offset of the next line feed or carriage return, or {@code end}. */
  private int lineEnd(int from, int end) {
    String text = source.text();
    int at = from;
    while (at < end && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
      at++;
    }
    return at;
  }

  /** Looking at the first character saves most lines of a long text the pattern. */
  private static boolean mayBegin(char first) {
    return first == ' ' || first == '}' || first >= 'a' && first <= 't';
  }

  private int countMarks() {
    if (marks < 0) {
      marks = 0;
      int at = source.text().indexOf(MARKS);
      while (at >= 0) {
        marks++;
        at = source.text().indexOf(MARKS, at + MARKS.length());
      }
    }
    return marks;
  }
}

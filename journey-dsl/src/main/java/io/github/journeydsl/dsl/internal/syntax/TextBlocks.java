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
      "\\R(?:(?:journey|library|import|dmu|role|persona|channel|content|phase|opportunity|approval"
          + "|event|scoring|policy|scenario|migration|test|allow) +[^ \\r\\n]|( *)\\} *(?=\\R|\\z))");

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
    Matcher boundary = BOUNDARY.matcher(source.text()).region(start, end);
    int indentation = source.indentation(start);
    while (boundary.find()) {
      String before = boundary.group(1);
      if (before == null || before.length() < indentation) {
        return boundary.start();
      }
    }
    return end;
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

package io.github.journeydsl.dsl.internal.syntax;

import io.github.journeydsl.dsl.internal.source.SourceText;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The names of declarations of which only the first part could be read: of {@code 認知・関心} and
 * {@code 認知・比較} that is the same, and yet nothing is declared twice.
 */
final class CutNames {

  private static final Pattern DECLARATION = Pattern.compile(
      "(role|persona|channel|content|phase|touchpoint|opportunity|approval|step|event|scenario|test)"
          + "[ \t]+[^ \t]+");

  /** Nobody writes a longer one by hand. */
  private static final int LONGEST = 200;

  /** Of more mistakes than this, none is told in words. */
  private static final int MOST = 1_000;

  private final SourceText source;
  private final Set<String> seen = new HashSet<>();

  CutNames(SourceText source) {
    this.source = source;
  }

  /** Whether the name that is cut off at {@code end} was cut off in the same way before. */
  boolean isRepeated(int end) {
    String text = source.text();
    int least = Math.max(0, end - LONGEST);
    int start = end;
    while (start > least && "{};\r\n".indexOf(text.charAt(start - 1)) < 0) {
      start--;
    }
    String declaration = text.substring(start, end).stripLeading();
    return seen.size() < MOST
        && DECLARATION.matcher(declaration).matches()
        && !seen.add(declaration);
  }
}

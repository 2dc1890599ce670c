package io.github.journeydsl.dsl.internal.edit;

import io.github.journeydsl.dsl.internal.grammar.JourneyParser;
import java.util.List;
import org.antlr.v4.runtime.Token;

/**
 * A statement of the user's text that goes elsewhere, with the comments that belong to it: those
 * directly above it and those behind it on its last line.
 *
 * @param sheet the text
 * @param phrase the statement
 */
record Taken(Sheet sheet, Phrase phrase) implements Chunk {

  @Override
  public String lines(String indentation, String unit, String lineFeed) {
    boolean wholeLines = sheet.beginsLine(phrase.start());
    int start = wholeLines ? sheet.attachedStart(phrase) : phrase.start();
    boolean endsLine = sheet.endsLine(phrase.end());
    int end = endsLine ? sheet.behindComments(phrase.end(), false) : phrase.end();
    String base = sheet.indentation(phrase.start());
    StringBuilder lines = new StringBuilder();
    for (int at = start; at < end; at = sheet.nextLine(at)) {
      String line = sheet.part(at, Math.min(sheet.lineEnd(at), end));
      boolean first = at == start;
      boolean shifted = line.startsWith(base) && (!first || wholeLines);
      String rest = shifted ? line.substring(base.length()) : first ? line : line.strip();
      lines.append(first ? "" : lineFeed);
      lines.append(first || line.isBlank() || !shifted ? "" : indentation);
      lines.append(!first && !shifted && !line.isBlank() ? indentation : "").append(rest);
      if (sheet.nextLine(at) == at) {
        break;
      }
    }
    return lines.toString().stripTrailing();
  }

  @Override
  public String inline(String lineFeed) {
    String lines = lines("", "  ", lineFeed);
    List<Token> comments = sheet.comments(phrase.end(), sheet.lineEnd(phrase.end()));
    boolean open = !comments.isEmpty()
        && comments.get(comments.size() - 1).getType() == JourneyParser.LINE_COMMENT
        && sheet.endsLine(phrase.end());
    return open ? lines + lineFeed : lines;
  }

  @Override
  public boolean endsWithBlock() {
    return Printed.endsWithBlock(phrase);
  }

  @Override
  public boolean isLong() {
    return sheet.lineEnd(phrase.start()) < phrase.end();
  }
}

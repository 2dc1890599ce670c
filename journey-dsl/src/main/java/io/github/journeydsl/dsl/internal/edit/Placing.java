package io.github.journeydsl.dsl.internal.edit;

import org.jspecify.annotations.Nullable;

/**
 * Puts statements among those of one block, or takes them away: on lines of their own where their
 * neighbours have these, within the line where they have not.
 */
final class Placing {

  private final Sheet sheet;
  private final Block block;
  private final @Nullable Phrase owner;

  /** The block of {@code owner}, or of the file. */
  Placing(Sheet sheet, Block block, @Nullable Phrase owner) {
    this.sheet = sheet;
    this.block = block;
    this.owner = owner;
  }

  /** Behind another statement. */
  void after(Phrase anchor, Chunk added, boolean blankLine) {
    if (!sheet.endsLine(anchor.end())) {
      String between = Printed.endsWithBlock(anchor) ? " " : "; ";
      boolean open = !added.endsWithBlock() && statementFollows(anchor.end());
      sheet
          .edits()
          .insert(anchor.end(), between + added.inline(sheet.lineFeed()) + (open ? ";" : ""));
      return;
    }
    String feed = sheet.lineFeed();
    int lineEnd = sheet.lineEnd(sheet.behindComments(anchor.end(), true));
    int at = sheet.nextLine(lineEnd);
    String indentation = indentation(anchor);
    String lines = indentation + aligned(anchor, added).lines(indentation, sheet.unit(), feed);
    String gap = blankLine ? feed : "";
    if (at == lineEnd) {
      sheet.edits().insert(at, feed + gap + lines); // the last line is not ended
    } else {
      sheet.edits().insert(at, gap + lines + feed);
    }
  }

  private boolean statementFollows(int offset) {
    int at = sheet.behindComments(offset, false);
    char next = at < sheet.text().length() ? sheet.text().charAt(at) : '\n';
    return next != ';' && next != '}' && next != '\n' && next != '\r';
  }

  /** Before another statement and its comments. */
  void before(Phrase next, Chunk added, boolean blankLine) {
    String feed = sheet.lineFeed();
    if (!sheet.beginsLine(next.start())) {
      String between = added.endsWithBlock() ? " " : "; ";
      sheet.edits().insert(next.start(), added.inline(feed) + between);
      return;
    }
    String indentation = sheet.indentation(next.start());
    String lines = aligned(next, added).lines(indentation, sheet.unit(), feed);
    sheet
        .edits()
        .insert(sheet.attachedStart(next), indentation + lines + feed + (blankLine ? feed : ""));
  }

  /** As the first statement. */
  void first(Chunk added) {
    String feed = sheet.lineFeed();
    if (!block.phrases().isEmpty()) {
      before(block.phrases().get(0), added, false);
    } else if (owner == null) {
      sheet.edits().insert(sheet.text().length(), added.lines("", sheet.unit(), feed) + feed);
    } else if (sheet.beginsLine(block.end())) {
      String indentation = sheet.indentation(owner.start()) + sheet.unit();
      String lines = added.lines(indentation, sheet.unit(), feed);
      sheet.edits().insert(sheet.lineStart(block.end()), indentation + lines + feed);
    } else if (sheet.part(block.start(), block.end()).isBlank()
        && sheet.endsLine(block.end() + 1)) {
      sheet.edits().replace(block.start(), block.end(), onLines(added));
    } else {
      String space = sheet.beginsLine(block.end()) || endsWithSpace(block.end()) ? "" : " ";
      sheet.edits().insert(block.end(), space + added.inline(feed) + " ");
    }
  }

  /** As the only statement of a block that {@code owner} does not have yet. */
  static void inNewBlock(Sheet sheet, Phrase owner, Chunk added) {
    Placing placing =
        new Placing(sheet, new Block(owner.end(), owner.end(), java.util.List.of()), owner);
    int behind = sheet.behindComments(owner.headEnd(), false);
    boolean endsLine = behind == sheet.lineEnd(behind);
    if (endsLine) {
      sheet.edits().insert(owner.headEnd(), " {");
      sheet.edits().insert(behind, placing.onLines(added) + "}");
    } else {
      sheet.edits().insert(owner.headEnd(), " { " + added.inline(sheet.lineFeed()) + " }");
    }
  }

  private String onLines(Chunk added) {
    String feed = sheet.lineFeed();
    String outer = owner == null ? "" : sheet.indentation(owner.start());
    String inner = outer + sheet.unit();
    return feed + inner + added.lines(inner, sheet.unit(), feed) + feed + outer;
  }

  /** Takes a statement away, with its comments where it fills lines. */
  void remove(Phrase phrase) {
    if (sheet.beginsLine(phrase.start()) && sheet.endsLine(phrase.end())) {
      removeLines(phrase);
      return;
    }
    int index = block.phrases().indexOf(phrase);
    Phrase next = index + 1 < block.phrases().size() ? block.phrases().get(index + 1) : null;
    Phrase previous = index > 0 ? block.phrases().get(index - 1) : null;
    if (next != null && isOneLine(phrase.end(), next.start())) {
      sheet.edits().delete(phrase.start(), next.start());
    } else if (previous != null && isOneLine(previous.end(), phrase.start())) {
      sheet.edits().delete(previous.end(), phrase.end());
    } else {
      int start = phrase.start();
      while (start > block.start() && endsWithSpace(start)) {
        start--;
      }
      sheet.edits().delete(start, phrase.end());
    }
  }

  private boolean isOneLine(int from, int to) {
    String between = sheet.part(from, to);
    return between.indexOf('\n') < 0
        && between.indexOf('\r') < 0
        && sheet.comments(from, to).isEmpty();
  }

  private void removeLines(Phrase phrase) {
    int start = sheet.attachedStart(phrase);
    int end = sheet.nextLine(sheet.lineEnd(sheet.behindComments(phrase.end(), true)));
    int above = start == 0 ? 0 : sheet.lineAbove(start);
    boolean blankAbove = start > 0 && sheet.part(above, start).isBlank();
    boolean opensAbove = start == 0 || above <= block.start() && owner != null;
    boolean closesBelow = end > sheet.lineStart(block.end()) - 1 && end <= block.end() + 1;
    if (sheet.isBlankLine(end) && (blankAbove || opensAbove)) {
      end = sheet.nextLine(end);
    } else if (closesBelow && blankAbove && above >= block.start()) {
      start = above;
    }
    sheet.edits().delete(start, end);
  }

  private boolean endsWithSpace(int offset) {
    char c = offset > 0 ? sheet.text().charAt(offset - 1) : '\n';
    return c == ' ' || c == '\t';
  }

  private String indentation(Phrase anchor) {
    if (sheet.beginsLine(anchor.start()) || owner == null) {
      return sheet.indentation(anchor.start());
    }
    return block.phrases().stream()
        .filter(phrase -> sheet.beginsLine(phrase.start()))
        .map(phrase -> sheet.indentation(phrase.start()))
        .findFirst()
        .orElseGet(() -> sheet.indentation(owner.start()) + sheet.unit());
  }

  /** The values of neighbouring properties begin in one column. */
  private Chunk aligned(Phrase neighbour, Chunk added) {
    if (neighbour.head().size() < 2 || !neighbour.blocks().isEmpty() || owner == null) {
      return added;
    }
    int width = neighbour.head().get(1).getStartIndex() - neighbour.start();
    boolean isColumn = width > neighbour.keyword().length() + 1
        || added.alignable().length() < neighbour.keyword().length();
    boolean oneLine = isOneLine(neighbour.start(), neighbour.head().get(1).getStartIndex());
    boolean possible = !added.alignable().isEmpty() && added.alignable().length() < width;
    return isColumn && oneLine && possible ? added.padded(width) : added;
  }
}

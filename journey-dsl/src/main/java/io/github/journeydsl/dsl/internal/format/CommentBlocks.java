package io.github.journeydsl.dsl.internal.format;

/** Comments of several lines move as a whole. */
final class CommentBlocks {

  private CommentBlocks() {}

  /**
   * A comment that begins a line, moved to {@code column}: lines that began with the same space as
   * its first one keep their place below it; all others stay.
   */
  static String moved(Piece comment, int column) {
    String margin = " ".repeat(column);
    StringBuilder moved = new StringBuilder();
    for (String line : comment.text().split("\n", -1)) {
      boolean follows = line.startsWith(comment.margin()) && !line.isEmpty();
      if (moved.isEmpty()) {
        moved.append(line);
      } else if (follows) {
        moved.append('\n').append(margin).append(line, comment.margin().length(), line.length());
      } else {
        moved.append('\n').append(line);
      }
    }
    return moved.toString();
  }
}

package io.github.journeydsl.dsl.internal.format;

import io.github.journeydsl.dsl.internal.source.SourceText;
import java.util.List;
import org.antlr.v4.runtime.Token;

/** How statements are laid out: the passes in their order. */
public final class Layout {

  private Layout() {}

  /**
   * The canonical layout of statements without a mistake, its lines ended with LF.
   *
   * @param source the text that holds them
   * @param tokens what they are made of, comments included, END where a statement ends
   * @param depth how many blocks they stand in
   * @param block the keyword of the innermost of these; empty at the top level
   */
  public static String of(
      SourceText source, List<? extends Token> tokens, int depth, String block) {
    return written(LineCutter.cut(PieceReader.read(source, tokens, 0), depth, block, false));
  }

  /**
   * The same of statements of the top level that begin a line.
   *
   * @param before the offset behind what is laid out already; 0 where nothing is
   */
  static String behind(SourceText source, List<? extends Token> tokens, int before) {
    List<Piece> pieces = PieceReader.read(source, tokens, before);
    return written(LineCutter.cut(pieces, 0, "", before > 0));
  }

  private static String written(List<Line> lines) {
    Scores.sign(lines); // before widths are measured
    return Sheet.write(OneLineBlocks.join(lines)); // a joined line has no columns
  }
}

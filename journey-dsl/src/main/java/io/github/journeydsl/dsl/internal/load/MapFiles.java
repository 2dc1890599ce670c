package io.github.journeydsl.dsl.internal.load;

import io.github.journeydsl.dsl.internal.source.Limits;
import io.github.journeydsl.dsl.internal.source.Problems;
import io.github.journeydsl.dsl.internal.source.SourceText;
import io.github.journeydsl.dsl.internal.syntax.SyntaxReader;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.antlr.v4.runtime.misc.ParseCancellationException;

/** Reads the file of a map and, once each, those it imports. */
public final class MapFiles {

  private final FileTexts files;
  private final Limits limits;
  private final SyntaxReader syntax;
  private final Problems problems;

  /**
   * Files to read.
   *
   * @param files where they are
   * @param limits how much is read of them
   * @param syntax makes their trees
   * @param shownName the name people know a file by, from its path below the root
   */
  public MapFiles(
      FileBytes files, Limits limits, SyntaxReader syntax, UnaryOperator<String> shownName) {
    this.files = new FileTexts(files, limits, shownName);
    this.limits = limits;
    this.syntax = syntax;
    this.problems = syntax.problems();
  }

  /**
   * Reads the file at {@code path} and everything it imports: statement by statement, as nearly all
   * files can be; as a whole, all of them, if one has a mistake.
   */
  public Loaded load(String path) {
    MapReading quick = new MapReading(files, limits, syntax, null);
    try {
      return quick.load(path);
    } catch (ParseCancellationException mistake) {
      return new MapReading(files, limits, syntax, quick.current()).load(path);
    }
  }

  /** The text of a file alone, without what it imports; a problem where it has none. */
  public Optional<SourceText> text(String path) {
    return files.text(path, problems);
  }

  /** What was wrong with the texts that were asked for alone. */
  public Problems problems() {
    return problems;
  }
}

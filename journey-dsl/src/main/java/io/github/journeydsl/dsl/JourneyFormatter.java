package io.github.journeydsl.dsl;

import io.github.journeydsl.core.diagnostic.Diagnostic;
import io.github.journeydsl.core.diagnostic.SourceRange;
import io.github.journeydsl.dsl.internal.format.Formatted;
import io.github.journeydsl.dsl.internal.load.FileBytes;
import io.github.journeydsl.dsl.internal.load.FolderFiles;
import io.github.journeydsl.dsl.internal.load.MapFiles;
import io.github.journeydsl.dsl.internal.source.Problems;
import io.github.journeydsl.dsl.internal.source.SourceText;
import io.github.journeydsl.dsl.internal.syntax.SyntaxReader;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Lays texts of the language out in its one style.
 *
 * <pre>{@code
 * String text = JourneyFormatter.standard().format("persona   p{age 35;title \"課長\"}").orElseThrow();
 * }</pre>
 *
 * <p>Layout is all that changes: two spaces for each block, a line for each statement, values of
 * neighbouring properties in one column, full-width digits and signs as their ASCII twins. Comments
 * stay where they stand, order is never changed, the line ends of the text are kept, and formatting
 * twice is formatting once. A text with a mistake of syntax is refused. Before a text is returned,
 * it is read again and compared; if it would not say the same it is refused too, with the
 * diagnostic {@code format-unsound}. Nothing is thrown on bad input, and imports are not followed.
 *
 * <p>A formatter has no state and can be shared between threads.
 */
public final class JourneyFormatter {

  private static final String UNNAMED = "text";
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final LoadLimits limits;

  private JourneyFormatter(LoadLimits limits) {
    this.limits = limits;
  }

  /** A formatter with the documented limits. */
  public static JourneyFormatter standard() {
    return new JourneyFormatter(LoadLimits.defaults());
  }

  /** The same formatter with other limits. */
  public JourneyFormatter withLimits(LoadLimits limits) {
    return new JourneyFormatter(limits);
  }

  /** Formats a text, a journey or a library. A byte order mark is kept. */
  public FormatResult format(String text) {
    return format(UNNAMED, text);
  }

  /**
   * Formats a text, a journey or a library. A byte order mark is kept.
   *
   * @param file the name that diagnostics give it
   * @param text what is in it
   */
  public FormatResult format(String file, String text) {
    boolean marked = text.startsWith(BYTE_ORDER_MARK);
    SourceText source = new SourceText(file, marked ? text.substring(1) : text);
    Formatted formatted = Formatted.of(source, new SyntaxReader(limits.ofSyntax()));
    Optional<String> written =
        Optional.ofNullable(formatted.text()).map(said -> marked ? BYTE_ORDER_MARK + said : said);
    return new FormatResult(
        Optional.of(source),
        Optional.of(text),
        written,
        inOrder(formatted.problems(), Optional.of(source)));
  }

  /**
   * Formats the bytes of a file, which are read as UTF-8.
   *
   * @param file the name that diagnostics give it
   * @param bytes what is in it
   */
  public FormatResult format(String file, byte[] bytes) {
    return format(file, (path, limit) -> Optional.of(bytes));
  }

  /** Reads a file and formats its text. The file itself is not changed. */
  public FormatResult format(Path file) {
    String shown = file.toString().replace(File.separatorChar, '/');
    return format(
        shown,
        (path, limit) ->
            Files.exists(file) ? Optional.of(FolderFiles.read(file, limit)) : Optional.empty());
  }

  private FormatResult format(String shown, FileBytes bytes) {
    boolean[] marked = new boolean[1]; // reading leaves the mark out
    FileBytes noting = (path, limit) -> {
      Optional<byte[]> read = bytes.read(path, limit);
      marked[0] = read.isPresent() && isMarked(read.get());
      return read;
    };
    SyntaxReader syntax = new SyntaxReader(limits.ofSyntax());
    MapFiles files = new MapFiles(noting, limits.ofFiles(), syntax, path -> shown);
    return files
        .text(shown)
        .map(source -> format(shown, (marked[0] ? BYTE_ORDER_MARK : "") + source.text()))
        .orElseGet(() -> new FormatResult(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            inOrder(files.problems(), Optional.empty())));
  }

  private static boolean isMarked(byte[] bytes) {
    return bytes.length >= 3
        && (bytes[0] & 0xFF) == 0xEF
        && (bytes[1] & 0xFF) == 0xBB
        && (bytes[2] & 0xFF) == 0xBF;
  }

  private List<Diagnostic> inOrder(Problems problems, Optional<SourceText> source) {
    List<Diagnostic> sorted = new ArrayList<>(problems.found());
    sorted.sort(Comparator.comparingInt(
        (Diagnostic d) -> d.range().map(range -> range.start().offset()).orElse(0)));
    Optional<SourceRange> stop =
        source.flatMap(text -> problems.stop().map(at -> text.range(at.offset(), at.offset())));
    return limits.ofFindings().apply(sorted, problems, stop);
  }
}

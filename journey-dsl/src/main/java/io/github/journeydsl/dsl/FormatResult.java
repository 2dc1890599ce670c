package io.github.journeydsl.dsl;

import io.github.journeydsl.core.diagnostic.Diagnostic;
import io.github.journeydsl.dsl.internal.source.SourceText;
import java.util.List;
import java.util.Optional;

/**
 * What formatting a text gave: the text in the one style of the language, or what is wrong with it.
 *
 * <pre>{@code
 * FormatResult result = JourneyFormatter.standard().format("persona   p{age 35}");
 * result.text().ifPresent(System.out::print);
 * result.diagnostics().forEach(diagnostic -> System.err.println(diagnostic.summary()));
 * }</pre>
 */
public final class FormatResult {

  private final Optional<SourceText> source;
  private final Optional<String> original;
  private final Optional<String> text;
  private final List<Diagnostic> diagnostics;

  FormatResult(
      Optional<SourceText> source,
      Optional<String> original,
      Optional<String> text,
      List<Diagnostic> diagnostics) {
    this.source = source;
    this.original = original;
    this.text = text;
    this.diagnostics = diagnostics;
  }

  /**
   * The formatted text, which says the same as the original. Nothing where the text was refused:
   * then {@link #diagnostics()} holds an error.
   */
  public Optional<String> text() {
    return text;
  }

  /** The text as it was, with its byte order mark if it has one; nothing if it is no text. */
  public Optional<String> original() {
    return original;
  }

  /**
   * The formatted text.
   *
   * @throws JourneyException if the text was refused
   */
  public String orElseThrow() {
    return text.orElseThrow(() -> new JourneyException(diagnostics));
  }

  /** Whether the original could be read as text: it is there, no folder, and in UTF-8. */
  public boolean isReadable() {
    return original.isPresent();
  }

  /** Whether the formatted text differs from the original; false where the text was refused. */
  public boolean isChanged() {
    return text.isPresent() && !text.equals(original);
  }

  /**
   * Mistakes of syntax, and hints about what is read in another way than it is written, in the
   * order of the text. References and imports are not looked at.
   */
  public List<Diagnostic> diagnostics() {
    return diagnostics;
  }

  Optional<SourceText> source(String file) {
    return source.filter(text -> text.file().equals(file));
  }
}

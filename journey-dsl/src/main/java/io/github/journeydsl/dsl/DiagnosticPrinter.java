package io.github.journeydsl.dsl;

import io.github.journeydsl.core.diagnostic.Diagnostic;
import io.github.journeydsl.core.diagnostic.Related;
import io.github.journeydsl.core.diagnostic.Severity;
import io.github.journeydsl.core.diagnostic.SourceRange;
import io.github.journeydsl.core.problem.Message;
import io.github.journeydsl.dsl.internal.source.DslMessages;
import io.github.journeydsl.dsl.internal.source.SourceText;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * Shows what is wrong beside the text it is about.
 *
 * <pre>
 * error[unknown-reference]: no persona is called "yamad"
 *   ┌─ ma-adoption.journey:42:9
 *    │
 * 42 │     for yamad {
 *    │         ^^^^^ did you mean "yamada"?
 * </pre>
 *
 * <p>A printer writes English without colours; {@link #in} and {@link #withColours} give others.
 *
 * <pre>{@code
 * DiagnosticPrinter printer = DiagnosticPrinter.of(result).in(Locale.JAPANESE).withColours();
 * result.diagnostics().forEach(diagnostic -> System.err.print(printer.print(diagnostic)));
 * }</pre>
 *
 * <p>Signs that a terminal would obey instead of show are replaced. Printers are immutable.
 */
public final class DiagnosticPrinter {

  private final Function<String, Optional<SourceText>> sources;
  private final Locale locale;
  private final Colours colours;

  private DiagnosticPrinter(
      Function<String, Optional<SourceText>> sources, Locale locale, Colours colours) {
    this.sources = sources;
    this.locale = locale;
    this.colours = colours;
  }

  /** A printer for what was found in the texts of a load. */
  public static DiagnosticPrinter of(LoadResult result) {
    return new DiagnosticPrinter(result::source, Locale.ROOT, new Colours(false));
  }

  /** A printer for what was found in a text that was to be formatted. */
  public static DiagnosticPrinter of(FormatResult result) {
    return new DiagnosticPrinter(result::source, Locale.ROOT, new Colours(false));
  }

  /**
   * A printer for what was found in some other text, such as a configuration.
   *
   * @param file the name by which findings name it
   * @param text what is in it
   */
  public static DiagnosticPrinter of(String file, String text) {
    SourceText source = new SourceText(file, text);
    return new DiagnosticPrinter(
        name -> name.equals(file) ? Optional.of(source) : Optional.empty(),
        Locale.ROOT,
        new Colours(false));
  }

  /** A printer for findings that have no text beside them, such as those of a map built in Java. */
  public static DiagnosticPrinter withoutText() {
    return new DiagnosticPrinter(file -> Optional.empty(), Locale.ROOT, new Colours(false));
  }

  /** The same printer in the language of {@code locale}: Japanese, or else English. */
  public DiagnosticPrinter in(Locale locale) {
    return new DiagnosticPrinter(sources, locale, colours);
  }

  /** The same printer with ANSI colours, for a terminal. */
  public DiagnosticPrinter withColours() {
    return new DiagnosticPrinter(sources, locale, new Colours(true));
  }

  /** Several lines, each ended by a line feed. */
  public String print(Diagnostic diagnostic) {
    StringBuilder out = new StringBuilder();
    String kind = say("severity." + diagnostic.severity().term()) + "[" + diagnostic.id() + "]";
    out.append(colours.severity(diagnostic.severity(), kind))
        .append(colours.strong(": " + Visible.of(diagnostic.message().in(locale))))
        .append('\n');
    int gutter = gutter(diagnostic);
    diagnostic.range().ifPresent(range -> place(out, diagnostic, range, gutter));
    if (diagnostic.range().isEmpty()) {
      diagnostic.element().ifPresent(element -> note(out, gutter, say("at", element)));
      suggestions(diagnostic).ifPresent(text -> note(out, gutter, text));
    }
    for (Related related : diagnostic.related()) {
      if (diagnostic.severity() == Severity.ERROR) {
        related(out, related, gutter);
      } else {
        relatedLine(out, related, gutter);
      }
    }
    diagnostic.help().ifPresent(help -> note(out, gutter, Visible.of(help.in(locale))));
    return out.toString();
  }

  private void place(StringBuilder out, Diagnostic diagnostic, SourceRange range, int gutter) {
    out.append(" ".repeat(gutter))
        .append(colours.frame("┌─ "))
        .append(Visible.of(range.toString()))
        .append('\n');
    Optional<SourceText> source = excerptOf(range);
    if (source.isPresent()) {
      frame(out, gutter, "│");
      String label = suggestions(diagnostic).orElse("");
      excerpt(out, source.get(), range, gutter, '^', label, diagnostic.severity());
    } else {
      suggestions(diagnostic).ifPresent(text -> note(out, gutter, text));
    }
  }

  private void related(StringBuilder out, Related related, int gutter) {
    String message = Visible.of(related.message().in(locale));
    Optional<SourceText> source = related.range().flatMap(this::excerptOf);
    if (source.isEmpty()) {
      note(out, gutter, message);
      return;
    }
    SourceRange range = related.range().orElseThrow();
    frame(out, gutter, "│");
    out.append(" ".repeat(gutter + 1))
        .append(colours.frame("├─ "))
        .append(range)
        .append('\n');
    excerpt(out, source.get(), range, gutter, '-', message, Severity.INFO);
  }

  /** What is no error is told shortly. */
  private void relatedLine(StringBuilder out, Related related, int gutter) {
    String place =
        related.range().map(range -> " (" + Visible.of(range.toString()) + ")").orElse("");
    note(out, gutter, Visible.of(related.message().in(locale)) + place);
  }

  private void excerpt(
      StringBuilder out,
      SourceText source,
      SourceRange range,
      int gutter,
      char mark,
      String label,
      Severity severity) {
    Excerpt excerpt = Excerpt.of(source, range);
    String number = String.valueOf(range.start().line());
    out.append(" ".repeat(gutter - number.length()))
        .append(colours.frame(number + " │ "))
        .append(excerpt.line())
        .append('\n');
    String marks = String.valueOf(mark).repeat(excerpt.width());
    String text = label.isEmpty() ? marks : marks + " " + label;
    out.append(" ".repeat(gutter + 1))
        .append(colours.frame("│ "))
        .append(" ".repeat(excerpt.before()))
        .append(colours.severity(severity, text))
        .append('\n');
  }

  private void frame(StringBuilder out, int gutter, String sign) {
    out.append(" ".repeat(gutter + 1)).append(colours.frame(sign)).append('\n');
  }

  private void note(StringBuilder out, int gutter, String text) {
    out.append(" ".repeat(gutter + 1)).append(colours.frame("= ")).append(text).append('\n');
  }

  private Optional<String> suggestions(Diagnostic diagnostic) {
    List<String> suggestions = diagnostic.suggestions();
    if (suggestions.isEmpty()) {
      return Optional.empty();
    }
    List<Message> names =
        suggestions.stream().map(Visible::of).map(Message::quoted).toList();
    return Optional.of(say("did-you-mean", Message.oneOf(names)));
  }

  private String say(String key, Object... arguments) {
    return DslMessages.message(key, arguments).in(locale);
  }

  /** As wide as the longest line number that is shown, and wide enough to look like a margin. */
  private static int gutter(Diagnostic diagnostic) {
    int widest = diagnostic.related().stream()
        .flatMap(related -> related.range().stream())
        .mapToInt(range -> range.start().line())
        .max()
        .orElse(0);
    int line = diagnostic.range().map(range -> range.start().line()).orElse(0);
    return Math.max(2, String.valueOf(Math.max(widest, line)).length());
  }

  private Optional<SourceText> excerptOf(SourceRange range) {
    return sources.apply(range.file());
  }
}

package io.github.journeydsl.dsl;

import io.github.journeydsl.core.diagnostic.Diagnostic;
import io.github.journeydsl.core.diagnostic.Severity;
import io.github.journeydsl.core.diagnostic.SourceRange;
import io.github.journeydsl.core.element.ElementKind;
import io.github.journeydsl.core.element.ElementRef;
import io.github.journeydsl.core.model.JourneyMap;
import io.github.journeydsl.core.validation.JourneyValidator;
import io.github.journeydsl.core.validation.ValidationReport;
import io.github.journeydsl.dsl.internal.load.Loaded;
import io.github.journeydsl.dsl.internal.load.TestLines;
import io.github.journeydsl.dsl.internal.source.SourceText;
import io.github.journeydsl.dsl.internal.syntax.SyntaxReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What loading a file gave: the map, as far as it could be understood, and what is wrong with it.
 *
 * <pre>{@code
 * LoadResult result = JourneyLoader.standard().load(Path.of("ma-adoption.journey"));
 * result.diagnostics().forEach(diagnostic -> System.err.println(diagnostic.summary()));
 * JourneyMap map = result.orElseThrow();
 * }</pre>
 */
public final class LoadResult {

  private final Loaded loaded;
  private final LoadLimits limits;
  private final List<Diagnostic> diagnostics;

  LoadResult(Loaded loaded, LoadLimits limits) {
    this.loaded = loaded;
    this.limits = limits;
    this.diagnostics = loaded.found(limits.ofFindings());
  }

  /**
   * The map, as far as it could be understood: with every sound element, although there are errors.
   * Nothing where the file holds a library, no journey at all, or could not be read.
   */
  public Optional<JourneyMap> map() {
    return loaded.map();
  }

  /**
   * The map.
   *
   * @throws JourneyException if any error was found, or if there is no map
   */
  public JourneyMap orElseThrow() {
    if (hasErrors() || map().isEmpty()) {
      throw new JourneyException(diagnostics());
    }
    return map().get();
  }

  /** Whether the named file could be read as text: it is there, no folder, and in UTF-8. */
  public boolean isReadable() {
    return loaded.isReadable();
  }

  /** Whether the file holds a library, which is checked alone and gives no map. */
  public boolean isLibrary() {
    return loaded.isLibrary();
  }

  /**
   * The files that were read, in the order they were read: the named one first, under the name it
   * was given, then its imports, named from there; always with {@code /}.
   */
  public List<String> files() {
    return loaded.texts().stream().map(SourceText::file).toList();
  }

  /** The text of one of the {@link #files()}, without a byte order mark. */
  public Optional<String> text(String file) {
    return source(file).map(SourceText::text);
  }

  /**
   * The comments of one of the {@link #files()}, in the order of the text. They are no part of the
   * map, so whatever else the map is written as does not have them.
   */
  public List<SourceRange> comments(String file) {
    return source(file).map(SyntaxReader::comments).orElse(List.of());
  }

  /**
   * Where an element of the map is declared: from its keyword to behind the closing brace of its
   * block. Of two declarations of one id, the first.
   */
  public Optional<SourceRange> rangeOf(ElementRef element) {
    return loaded.rangeOf(element);
  }

  /**
   * Where the lines of a test stand that expect something, in the order of
   * {@code ScenarioTest.expected()}; behind them the place of {@code expect no more sends}, if the
   * test says so. Looked for in the text each time; nothing where loading found an error.
   */
  public List<SourceRange> expectations(String test) {
    Optional<SourceRange> declared =
        hasErrors() ? Optional.empty() : rangeOf(ElementRef.of(ElementKind.TEST, test));
    return declared
        .flatMap(range -> source(range.file())
            .map(text -> TestLines.of(text, range, new SyntaxReader(limits.ofSyntax()))))
        .orElse(List.of());
  }

  /**
   * What loading found, in file order: mistakes of syntax, imports and references. Of more errors
   * than {@link LoadLimits#errors()} the rest is counted in one last line, and so it is of more
   * infos than {@link LoadLimits#infos()}.
   */
  public List<Diagnostic> diagnostics() {
    return diagnostics;
  }

  /** Whether loading found an error. */
  public boolean hasErrors() {
    return diagnostics().stream().anyMatch(d -> d.severity() == Severity.ERROR);
  }

  /**
   * What loading found and what rules find in the map, each with its place in the text, in file
   * order; of more than {@link LoadLimits#warnings()} warnings the rest is counted as well.
   *
   * <p>Rules judge maps with mistakes too. Findings about elements that hold a mistake are left
   * out: they would most likely be its echo.
   *
   * @param validator the rules; loading has run those about structure already
   * @param today the day on which the map is judged
   */
  public List<Diagnostic> check(JourneyValidator validator, LocalDate today) {
    return report(validator, today).diagnostics();
  }

  /**
   * The same, together with the findings that the map accepts.
   *
   * @param validator the rules; loading has run those about structure already
   * @param today the day on which the map is judged
   */
  public ValidationReport report(JourneyValidator validator, LocalDate today) {
    return loaded.check(validator, today, limits.ofFindings());
  }

  Optional<SourceText> source(String file) {
    return loaded.texts().stream().filter(text -> text.file().equals(file)).findFirst();
  }

  Loaded loaded() {
    return loaded;
  }

  LoadLimits limits() {
    return limits;
  }

  boolean neededFullContext() {
    return loaded.neededFullContext();
  }
}

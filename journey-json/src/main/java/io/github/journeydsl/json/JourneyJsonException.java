package io.github.journeydsl.json;

import io.github.journeydsl.core.diagnostic.Diagnostic;
import io.github.journeydsl.core.diagnostic.Severity;
import io.github.journeydsl.core.diagnostic.SourceRange;
import io.github.journeydsl.core.problem.Message;
import io.github.journeydsl.json.internal.JsonMessages;
import java.io.Serial;
import java.util.List;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.io.ContentReference;
import tools.jackson.databind.DatabindException;

/**
 * Thrown for JSON that is no journey map: it says in one sentence what is wrong and where.
 *
 * <pre>{@code
 * try {
 *   JourneyJson.read(text);
 * } catch (JourneyJsonException e) {
 *   e.getMessage(); // a persona has no field "lable"; did you mean "label"? (at /personas/0/lable, line 9, column 7)
 *   e.pointer();    // /personas/0/lable
 *   e.line();       // 9
 * }
 * }</pre>
 *
 * <p>It is a {@link DatabindException}, so that users of their own mapper catch it with the others.
 */
public final class JourneyJsonException extends DatabindException {
  @Serial
  private static final long serialVersionUID = 1L;

  private final transient List<Diagnostic> diagnostics;
  private final transient Message problem;
  private final String pointer;
  private final int line;
  private final int column;

  private JourneyJsonException(List<Diagnostic> diagnostics, Diagnostic first) {
    super(said(first).english(), location(first), null);
    this.diagnostics = List.copyOf(diagnostics);
    this.problem = said(first);
    this.pointer = first.pointer().orElse("");
    this.line = first.range().map(range -> range.start().line()).orElse(0);
    this.column = first.range().map(range -> range.start().column()).orElse(0);
  }

  /** An exception for what was found, with an error among it. */
  static JourneyJsonException of(List<Diagnostic> diagnostics) {
    Diagnostic first = diagnostics.stream()
        .filter(d -> d.severity() == Severity.ERROR)
        .findFirst()
        .orElseThrow();
    return new JourneyJsonException(diagnostics, first);
  }

  private static Message said(Diagnostic diagnostic) {
    List<Message> names = diagnostic.suggestions().stream().map(Message::quoted).toList();
    return names.isEmpty()
        ? diagnostic.message()
        : JsonMessages.message("did-you-mean", diagnostic.message(), Message.oneOf(names));
  }

  private static TokenStreamLocation location(Diagnostic diagnostic) {
    return diagnostic
        .range()
        .map(SourceRange::start)
        .map(at -> new TokenStreamLocation(
            ContentReference.unknown(), at.offset(), at.line(), at.column()))
        .orElse(TokenStreamLocation.NA);
  }

  /**
   * All that was found, in the order of the document, each with its
   * {@linkplain Diagnostic#pointer() pointer}; the other methods tell the first error of it.
   */
  public List<Diagnostic> diagnostics() {
    return diagnostics;
  }

  /** What is wrong, without the place, in any language the messages come in. */
  public Message problem() {
    return problem;
  }

  /**
   * The value that is wrong, as a JSON pointer (RFC 6901) such as {@code /personas/0/age}; empty
   * for the document as a whole.
   */
  public String pointer() {
    return pointer;
  }

  /** The line, from 1; 0 where there is no text, as in a tree. */
  public int line() {
    return line;
  }

  /**
   * The column, from 1, in Unicode code points; with a mapper of your own, in the units of its
   * parser. 0 where there is no text.
   */
  public int column() {
    return column;
  }

  /** The problem and the place, in one English sentence. */
  @Override
  public String getMessage() {
    String where = pointer.isEmpty() ? "at the root" : "at " + pointer;
    String place = line == 0 ? "" : ", line " + line + ", column " + column;
    long more = diagnostics.stream().filter(d -> d.severity() == Severity.ERROR).count() - 1;
    String others =
        more == 0 ? "" : more == 1 ? ", and 1 more error" : ", and " + more + " more errors";
    return problem.english() + " (" + where + place + ")" + others;
  }
}

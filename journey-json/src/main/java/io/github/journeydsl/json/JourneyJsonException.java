package io.github.journeydsl.json;

import io.github.journeydsl.core.problem.Message;
import java.io.Serial;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonPointer;
import tools.jackson.core.TokenStreamLocation;
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

  private final transient Message problem;
  private final String pointer;
  private final int line;
  private final int column;

  JourneyJsonException(
      Message problem,
      JsonPointer pointer,
      TokenStreamLocation location,
      @Nullable Throwable cause) {
    super(problem.english(), location, cause);
    this.problem = problem;
    this.pointer = pointer.toString();
    this.line = Math.max(0, location.getLineNr());
    this.column = Math.max(0, location.getColumnNr());
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
    return problem.english() + " (" + where + place + ")";
  }
}

package io.github.journeydsl.core.change;

import io.github.journeydsl.core.internal.CoreMessages;
import io.github.journeydsl.core.problem.InvalidValueException;
import io.github.journeydsl.core.problem.Message;
import org.jspecify.annotations.Nullable;

/**
 * Thrown where a change makes no sense for a map: it names an element the map does not have, an id
 * that is taken, a place that is not there.
 *
 * <pre>{@code
 * Change.remove(ElementRef.of(ElementKind.PHASE, "none")).applyTo(map); // there is no phase none
 * }</pre>
 */
public final class InvalidChangeException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  private final transient Change change;
  private final transient Message problem;

  private InvalidChangeException(Change change, Message problem, @Nullable Throwable cause) {
    super(problem.english(), cause);
    this.change = change;
    this.problem = problem;
  }

  static InvalidChangeException of(Change change, String key, Object... arguments) {
    return new InvalidChangeException(change, CoreMessages.message(key, arguments), null);
  }

  static InvalidChangeException refused(Change change, InvalidValueException refused) {
    Message problem = CoreMessages.message(
        "change.refused", refused.field(), refused.value(), refused.requirement());
    return new InvalidChangeException(change, problem, refused);
  }

  /** The change that makes no sense. */
  public Change change() {
    return change;
  }

  /** Why it makes none. */
  public Message problem() {
    return problem;
  }
}

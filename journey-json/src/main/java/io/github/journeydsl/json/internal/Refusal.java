package io.github.journeydsl.json.internal;

import io.github.journeydsl.core.problem.Message;
import java.io.Serial;
import tools.jackson.core.JsonPointer;
import tools.jackson.core.TokenStreamLocation;

/**
 * Says what is wrong with a document and where; callers see it as a {@code JourneyJsonException}.
 */
public final class Refusal extends RuntimeException {
  @Serial
  private static final long serialVersionUID = 1L;

  private final transient Message problem;
  private final JsonPointer pointer;
  private final TokenStreamLocation location;
  private final boolean exact;

  Refusal(Message problem, JsonPointer pointer, TokenStreamLocation location, boolean exact) {
    super(problem.english());
    this.problem = problem;
    this.pointer = pointer;
    this.location = location;
    this.exact = exact;
  }

  /** What is wrong, without the place. */
  public Message problem() {
    return problem;
  }

  /** The value that is wrong. */
  public JsonPointer pointer() {
    return pointer;
  }

  /** Where it is wrong; where not {@link #exact}, the beginning of an object around it. */
  public TokenStreamLocation location() {
    return location;
  }

  /** Whether the location is that of the pointer. */
  public boolean exact() {
    return exact;
  }
}

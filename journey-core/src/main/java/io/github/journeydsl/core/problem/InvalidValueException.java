package io.github.journeydsl.core.problem;

/**
 * Thrown by a builder or a constructor that refuses a value no journey may hold: a score of 9, an
 * id with a space.
 *
 * <p>The message names the field and the value. Loaders of text and JSON turn it into a diagnostic
 * at the place the value was written.
 *
 * <pre>{@code
 * EmotionPoint.of(9); // score 9 is not possible: it must be a whole number from -5 to +5
 * }</pre>
 */
public final class InvalidValueException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  private final String field;
  private final String value;
  private final transient Message requirement;

  /**
   * Refuses {@code value} for {@code field}.
   *
   * @param field the field as the model names it, such as {@code score}
   * @param value what was given
   * @param requirement what would be right, such as "it must be a whole number from -5 to +5"
   */
  public InvalidValueException(String field, Object value, Message requirement) {
    super(field + " " + quoted(value) + " is not possible: " + requirement.english());
    this.field = field;
    this.value = String.valueOf(value);
    this.requirement = requirement;
  }

  /** The field as the model names it. */
  public String field() {
    return field;
  }

  /** The value that was refused, as text. */
  public String value() {
    return value;
  }

  /** What would be right. */
  public Message requirement() {
    return requirement;
  }

  private static String quoted(Object value) {
    return value instanceof Number ? value.toString() : "\"" + value + "\"";
  }
}

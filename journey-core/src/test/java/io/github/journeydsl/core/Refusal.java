package io.github.journeydsl.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.journeydsl.core.problem.InvalidValueException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/**
 * An attempt to build what may not exist, and the field and the value it is refused by.
 *
 * @param field the field as the model names it
 * @param value the value, as text
 * @param attempt what must fail
 */
public record Refusal(String field, String value, ThrowingCallable attempt) {

  /** An attempt. */
  public static Refusal of(String field, Object value, ThrowingCallable attempt) {
    return new Refusal(field, String.valueOf(value), attempt);
  }

  /** Fails unless the attempt is refused, and by these words. */
  public void happens() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(attempt)
        .satisfies(refusal -> {
          assertThat(refusal.field()).isEqualTo(field);
          assertThat(refusal.value()).isEqualTo(value);
          assertThat(refusal.requirement().english()).isNotBlank().doesNotStartWith("invariant.");
        });
  }

  @Override
  public String toString() {
    return field + " = " + value;
  }
}

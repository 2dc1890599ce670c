package io.github.journeydsl.core.event;

import java.util.Arrays;
import java.util.Optional;

/** How two values are compared. */
public enum Comparison {
  /** The same. */
  EQUAL("="),
  /** Not the same. */
  NOT_EQUAL("!="),
  /** Below (未満). */
  LESS("<"),
  /** At most (以下). */
  AT_MOST("<="),
  /** Above. */
  GREATER(">"),
  /** At least (以上). */
  AT_LEAST(">=");

  private final String sign;

  Comparison(String sign) {
    this.sign = sign;
  }

  /** The sign people write. */
  public String sign() {
    return sign;
  }

  /** The comparison written as {@code sign}, if there is one. */
  public static Optional<Comparison> ofSign(String sign) {
    return Arrays.stream(values()).filter(c -> c.sign.equals(sign)).findFirst();
  }
}

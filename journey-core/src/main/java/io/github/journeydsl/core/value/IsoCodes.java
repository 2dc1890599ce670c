package io.github.journeydsl.core.value;

import io.github.journeydsl.core.internal.Invariants;

/**
 * Codes of countries and currencies, by their shape.
 *
 * <p>Whether a code is in use is not asked: the lists change, and a journey must mean the same on
 * every Java version.
 */
public final class IsoCodes {

  private IsoCodes() {}

  /** Answers an ISO 3166 code, two capital letters such as {@code JP}; refuses anything else. */
  public static String country(String code) {
    Invariants.require(isCapitals(code, 2), "country", code, "invariant.country");
    return code;
  }

  /** Answers an ISO 4217 code, three capital letters such as {@code JPY}; refuses anything else. */
  public static String currency(String code) {
    Invariants.require(isCapitals(code, 3), "currency", code, "invariant.currency");
    return code;
  }

  private static boolean isCapitals(String code, int length) {
    return code.length() == length && code.chars().allMatch(c -> c >= 'A' && c <= 'Z');
  }
}

package io.github.journeydsl.runtime.internal.code;

/** A few numbers in an array. */
public final class Numbers {

  private Numbers() {}

  /** Whether a number is among them. */
  public static boolean contains(int[] numbers, int number) {
    for (int one : numbers) {
      if (one == number) {
        return true;
      }
    }
    return false;
  }
}

package io.github.journeydsl.runtime.internal.state;

/**
 * The ways in which leads were written down. What was written in an older one stays readable.
 *
 * @param number its number, the first byte of what is stored
 * @param inSeconds whether lengths of whole seconds are written in seconds
 * @param bytesOfAnId how many bytes a remembered id takes
 */
public record Form(int number, boolean inSeconds, int bytesOfAnId) {

  /** Everything in milliseconds, eight bytes for an id: 40 bytes more for a lead that waits. */
  private static final Form FIRST = new Form(1, false, 8);

  /** The present form. */
  public static final Form PRESENT = new Form(2, true, 6);

  /**
   * The form of a number.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static Form of(int number) {
    return switch (number) {
      case 1 -> FIRST;
      case 2 -> PRESENT;
      default ->
        throw new IllegalArgumentException(
            "the state of the lead is written in form " + number + "; known are 1 and 2");
    };
  }
}

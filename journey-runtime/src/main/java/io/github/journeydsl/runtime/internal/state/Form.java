package io.github.journeydsl.runtime.internal.state;

/**
 * The ways in which leads were written down. What was written in an older one stays readable.
 *
 * @param number its number, the first byte of what is stored
 * @param inSeconds whether lengths of whole seconds are written in seconds
 * @param bytesOfAnId how many bytes a remembered id takes
 * @param never what stands for no instant, where one is written in six bytes
 */
public record Form(int number, boolean inSeconds, int bytesOfAnId, long never) {

  /** An instant of the year 6429, behind which older forms had no room. */
  private static final long LATEST = (1L << 47) - 1;

  /** Everything in milliseconds, eight bytes for an id: 40 bytes more for a lead that waits. */
  private static final Form FIRST = new Form(1, false, 8, LATEST);

  /** No instant behind the year 6429. */
  private static final Form SECOND = new Form(2, true, 6, LATEST);

  /** The present form. */
  public static final Form PRESENT = new Form(3, true, 6, SixBytes.LOWEST);

  /**
   * The form of a number.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static Form of(int number) {
    return switch (number) {
      case 1 -> FIRST;
      case 2 -> SECOND;
      case 3 -> PRESENT;
      default ->
        throw new IllegalArgumentException(
            "the state of the lead is written in form " + number + "; known are 1 to 3");
    };
  }
}

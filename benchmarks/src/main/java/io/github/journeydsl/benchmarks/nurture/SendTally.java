package io.github.journeydsl.benchmarks.nurture;

/**
 * Counts what is sent, and sums it up in a number that hardly any other sends share; in which order
 * they come does not matter.
 */
public final class SendTally implements Sends {

  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  private static final int CONTENTS = Content.values().length;

  private long sends;
  private long sum;

  @Override
  public void sent(int lead, Content content, long second) {
    sends++;
    long mixed = (second + content.waited() * 31) * SPREAD ^ lead;
    mixed = (mixed ^ mixed >>> 32) * SPREAD;
    sum += mixed ^ mixed >>> 29;
  }

  /** What there is so far. */
  public Summary summary() {
    return new Summary(sends, sum);
  }

  /**
   * A tally at one moment.
   *
   * @param sends how many there were
   * @param sum the same for the same sends
   */
  public record Summary(long sends, long sum) {

    /** How often the scenario was gone through, if it was to the end. */
    public long instances() {
      return sends / CONTENTS;
    }
  }
}

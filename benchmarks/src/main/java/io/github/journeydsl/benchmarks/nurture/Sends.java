package io.github.journeydsl.benchmarks.nurture;

/** Takes what an engine sends. */
@FunctionalInterface
public interface Sends {

  /**
   * Something is sent.
   *
   * @param lead the number of the lead
   * @param content what it gets
   * @param second the virtual instant, in seconds since 1970
   */
  void sent(int lead, Content content, long second);
}

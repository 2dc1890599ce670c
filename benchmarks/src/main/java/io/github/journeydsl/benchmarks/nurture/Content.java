package io.github.journeydsl.benchmarks.nurture;

import java.time.Duration;

/**
 * What the scenario sends: download → wait three days → seminar → wait seven days → case study. A
 * lead that is in it cannot enter once more; afterwards it can.
 */
public enum Content {
  /** Sent first. */
  SEMINAR(3),
  /** Sent then, and last. */
  CASE_STUDY(7);

  private final long seconds;

  Content(int days) {
    seconds = Duration.ofDays(days).toSeconds();
  }

  /** How long is waited before it is sent, in seconds. */
  public long waited() {
    return seconds;
  }

  /** How long the whole scenario takes a lead, in seconds. */
  public static long scenarioTakes() {
    return SEMINAR.seconds + CASE_STUDY.seconds;
  }
}

package io.github.journeydsl.runtime.internal.state;

/** How often a lead entered a scenario, and when it did so last. */
public final class Visits {

  /** How often. */
  public int count;

  /** When last. */
  public long last;
}

package io.github.journeydsl.core.model;

import io.github.journeydsl.core.internal.Invariants;

/** What an opportunity improves. */
public sealed interface Addressed {

  /** A touchpoint with all its pains. */
  static Addressed touchpoint(String touchpoint) {
    return new AtTouchpoint(touchpoint);
  }

  /** One pain, in the words of the map. */
  static Addressed pain(String pain) {
    return new OnePain(pain);
  }

  /**
   * A touchpoint with all its pains.
   *
   * @param touchpoint the id of the touchpoint
   */
  record AtTouchpoint(String touchpoint) implements Addressed {

    /** Refuses what is no id. */
    public AtTouchpoint {
      Invariants.id("addresses", touchpoint);
    }
  }

  /**
   * One pain.
   *
   * @param pain the pain, in the words of the map
   */
  record OnePain(String pain) implements Addressed {

    /** Refuses blank text. */
    public OnePain {
      Invariants.text("addresses", pain);
    }
  }
}

package io.github.journeydsl.core.scoring;

import io.github.journeydsl.core.event.EventPattern;
import io.github.journeydsl.core.internal.Invariants;
import io.github.journeydsl.core.value.CalendarPeriod;
import java.util.Optional;

/**
 * Points for an event.
 *
 * @param event which event
 * @param points how many, −1,000,000 to 1,000,000; negative points take away
 * @param limit how many points it gives at most in a period, if that is limited
 */
public record ScoreAward(EventPattern event, int points, Optional<Limit> limit) {

  /** The most points one award can give. */
  public static final int MOST_POINTS = 1_000_000;

  /** Refuses points out of bounds. */
  public ScoreAward {
    Invariants.between("points", points, -MOST_POINTS, MOST_POINTS);
  }

  /** Points without a limit. */
  public static ScoreAward of(EventPattern event, int points) {
    return new ScoreAward(event, points, Optional.empty());
  }

  /** At most {@code points} per period. */
  public ScoreAward atMost(int points, CalendarPeriod per) {
    return new ScoreAward(event, this.points, Optional.of(new Limit(points, per)));
  }

  /**
   * How many points an award gives at most in a period of the calendar.
   *
   * @param points how many points, not times; one or more
   * @param per the period
   */
  public record Limit(int points, CalendarPeriod per) {

    /** Refuses fewer than one point. */
    public Limit {
      Invariants.between("at most", points, 1, MOST_POINTS);
    }
  }
}

package io.github.journeydsl.core.validation;

import io.github.journeydsl.core.model.JourneyMap;
import java.time.LocalDate;

/**
 * All that a rule may look at.
 *
 * @param map the map
 * @param today the day on which it is judged; never asked from a clock
 * @param thresholds from which values on something is large
 * @param suppressions what became of the suppressions; empty but for rules that
 *     {@linkplain Rule#judgesSuppressions() judge} them
 */
public record RuleContext(
    JourneyMap map, LocalDate today, RuleThresholds thresholds, SuppressionUse suppressions) {

  /** What most rules look at. */
  public RuleContext(JourneyMap map, LocalDate today, RuleThresholds thresholds) {
    this(map, today, thresholds, SuppressionUse.NONE);
  }
}

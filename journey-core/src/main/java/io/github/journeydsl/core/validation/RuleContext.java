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
 * @param mostFindings behind how many findings nobody asks a rule for more; one that gathers its
 *     findings before it gives them can stop behind one more than that
 */
public record RuleContext(
    JourneyMap map,
    LocalDate today,
    RuleThresholds thresholds,
    SuppressionUse suppressions,
    int mostFindings) {

  /** What a rule looks at that is asked for all of its findings. */
  public RuleContext(
      JourneyMap map, LocalDate today, RuleThresholds thresholds, SuppressionUse suppressions) {
    this(map, today, thresholds, suppressions, Integer.MAX_VALUE);
  }

  /** What most rules look at. */
  public RuleContext(JourneyMap map, LocalDate today, RuleThresholds thresholds) {
    this(map, today, thresholds, SuppressionUse.NONE);
  }
}

package io.github.journeydsl.cli.config;

import io.github.journeydsl.core.problem.InvalidValueException;
import io.github.journeydsl.core.validation.RuleThresholds;
import io.github.journeydsl.core.value.Decimal;
import java.math.BigDecimal;
import java.util.List;

/**
 * Reads from which values on something is large.
 *
 * @param section the thresholds
 */
record Thresholds(TomlSection section) {

  private static final String SWING = "emotion-swing";
  private static final String CUT = "quadrant-cut";

  RuleThresholds read() {
    section.refuseOthers(List.of(SWING, CUT));
    return cut(swing(RuleThresholds.defaults()));
  }

  private RuleThresholds swing(RuleThresholds thresholds) {
    Object value = section.get(SWING);
    if (value == null) {
      return thresholds;
    }
    try {
      if (value instanceof Long number) {
        return thresholds.withEmotionSwing((int) Math.max(-1, Math.min(100, number)));
      }
    } catch (InvalidValueException e) {
      // told below, as for what is no number
    }
    section.invalid(SWING, "expected.swing");
    return thresholds;
  }

  private RuleThresholds cut(RuleThresholds thresholds) {
    Object value = section.get(CUT);
    if (value == null) {
      return thresholds;
    }
    try {
      if (value instanceof Long number) {
        return thresholds.withQuadrantCut(Decimal.of(String.valueOf(number)));
      }
      if (value instanceof Double number && Double.isFinite(number)) {
        String digits = BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
        return thresholds.withQuadrantCut(Decimal.of(digits));
      }
    } catch (InvalidValueException | NumberFormatException e) {
      // told below, as for what is no number
    }
    section.invalid(CUT, "expected.cut");
    return thresholds;
  }
}

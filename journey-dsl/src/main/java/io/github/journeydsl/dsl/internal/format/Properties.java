package io.github.journeydsl.dsl.internal.format;

import io.github.journeydsl.dsl.internal.source.TextColumns;
import java.util.Set;

/**
 * Which statements are properties: a keyword and its value, that read like the row of a table.
 * Steps of scenarios, declarations and the rest read like sentences.
 */
final class Properties {

  private static final Set<String> OF_SCENARIO = Set.of("on", "in", "for", "reentry", "goal");

  private static final String SCORING = "scoring";

  private Properties() {}

  /** How many columns the {@code head} pieces before the value take, with the space behind them. */
  static int widthOf(Line line, int head) {
    // one space alone would not part the points from the words of the event
    int width = line.block().equals(SCORING) ? 1 : 0;
    for (int at = 0; at < head; at++) {
      width += TextColumns.of(line.pieces().get(at).text()) + (at > 0 ? 1 : 0);
    }
    return width;
  }

  /** How many pieces stand before the value of a property or award; 0 if it is neither. */
  static int headOf(Line line) {
    if (line.block().equals(SCORING)) {
      return line.says(0, "on") ? plainHead(line, Scores.firstFigure(line)) : 0;
    }
    boolean holdsBlock = line.closes() || line.hasBlock();
    boolean isEntry = line.block().equals("phase") && line.says(0, "enters");
    return isProperty(line) && !holdsBlock ? plainHead(line, isEntry ? 2 : 1) : 0;
  }

  /** Nothing but words on one line can stand before a value. */
  private static int plainHead(Line line, int pieces) {
    for (int at = 0; at < pieces; at++) {
      if (line.pieces().get(at).isComment()) {
        return 0;
      }
    }
    return pieces < line.pieces().size() ? pieces : 0;
  }

  private static boolean isProperty(Line line) {
    return switch (line.block()) {
      case "journey", "persona", "channel", "content", "for", "opportunity", "step" -> true;
      case "phase" -> !line.says(0, "touchpoint");
      case "touchpoint" -> !line.says(0, "for");
      case "approval" -> !line.says(0, "step");
      case "policy" -> !line.says(0, "at");
      case "test" -> !line.says(0, "lead");
      case "handoff" -> line.says(0, "until") || line.says(0, "within");
      case "scenario" ->
        OF_SCENARIO.contains(line.first().text()) || line.says(0, "exit") && line.says(1, "when");
      default -> false;
    };
  }
}

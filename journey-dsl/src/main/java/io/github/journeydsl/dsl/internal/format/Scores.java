package io.github.journeydsl.dsl.internal.format;

import io.github.journeydsl.dsl.internal.grammar.JourneyParser;
import java.util.List;

/** Third pass: scores and points get the plus that may be left out. */
final class Scores {

  private Scores() {}

  static void sign(List<Line> lines) {
    for (Line line : lines) {
      int at = scoreOf(line);
      if (at > 0) {
        Piece score = line.pieces().get(at);
        line.pieces().set(at, score.withText(signed(score.text())));
      }
    }
  }

  private static int scoreOf(Line line) {
    boolean says = line.says(0, "emotion") || line.says(0, "score");
    boolean awards = line.block().equals("scoring") && line.says(0, "on");
    int figure = says || awards ? firstFigure(line) : 0;
    boolean isFirstValue = awards || figure == firstValue(line);
    return figure > 0 && isFirstValue && line.pieces().get(figure).is(JourneyParser.NUMBER)
        ? figure
        : 0;
  }

  private static int firstValue(Line line) {
    int at = 1;
    while (at < line.pieces().size() && line.pieces().get(at).isComment()) {
      at++;
    }
    return at;
  }

  /** Where the first figure of a line stands; 0 if it has none. */
  static int firstFigure(Line line) {
    for (int at = 1; at < line.pieces().size(); at++) {
      if (line.pieces().get(at).isFigure()) {
        return at;
      }
    }
    return 0;
  }

  private static String signed(String number) {
    boolean isZero = number.chars().allMatch(c -> c == '0' || c == '.' || c == '_');
    return isZero ? number : "+" + number;
  }
}

package io.github.journeydsl.dsl.internal.edit;

import io.github.journeydsl.dsl.internal.build.Reading;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser;
import java.math.BigDecimal;
import org.antlr.v4.runtime.Token;

/** What a word says, however it is written: {@code 1,000} and {@code 1_000} say the same. */
final class Said {

  private Said() {}

  static String of(Token word) {
    String written = word.getText();
    return switch (word.getType()) {
      case JourneyParser.NUMBER, JourneyParser.SIGNED, JourneyParser.GROUPED -> number(written);
      case JourneyParser.PERCENT -> number(written) + "%";
      case JourneyParser.STRING, JourneyParser.TEXT_BLOCK -> "\"" + Reading.decode(written);
      case JourneyParser.WORD -> written.replace('－', '-');
      default -> written;
    };
  }

  /** Full-width and grouped figures too. */
  private static String number(String written) {
    StringBuilder plain = new StringBuilder();
    written.codePoints().forEach(point -> {
      int digit = Character.digit(point, 10);
      if (digit >= 0) {
        plain.append(digit);
      } else if (point == '-' || point == '－' || point == '−') {
        plain.append('-');
      } else if (point == '.' || point == '．') {
        plain.append('.');
      }
    });
    BigDecimal value = new BigDecimal(plain.toString());
    return "#" + value.stripTrailingZeros().toPlainString();
  }
}

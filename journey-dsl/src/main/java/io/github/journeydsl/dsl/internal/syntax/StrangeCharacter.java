package io.github.journeydsl.dsl.internal.syntax;

import io.github.journeydsl.dsl.internal.source.SourceText;
import java.util.Locale;

/**
 * A character that means nothing where it stands: how it is shown, and what its author most likely
 * wanted, told by what it is and by what stands beside it.
 */
final class StrangeCharacter {

  private static final String CURRENCIES = "￥¥$＄€£";
  private static final String COMPARISONS = "≧≦≠≥≤";
  private static final String RANGES = "～〜–—‥…";

  private final SourceText source;
  private final int offset;
  private final int point;

  StrangeCharacter(SourceText source, int offset) {
    this.source = source;
    this.offset = offset;
    this.point = source.text().codePointAt(offset);
  }

  /** In UTF-16 units. */
  int length() {
    return Character.charCount(point);
  }

  /** Itself, or its number where nobody could see it. */
  String shown() {
    return isInvisible() ? String.format(Locale.ROOT, "U+%04X", point) : Character.toString(point);
  }

  /** Whether nobody can tell what the rest of the statement says without it. */
  boolean spoilsItsStatement() {
    return !isColon();
  }

  /** The entry of the message table, behind {@code unexpected-character.}, that helps best. */
  String help() {
    int before = beside(-1);
    int after = beside(length());
    boolean isBesideFigure = isDigit(before) || isDigit(after);
    if (isInvisible()) {
      return "invisible";
    } else if (source.beginsLine(offset)) {
      return "line";
    } else if (isColon()) {
      return after == '/' ? "help" : "colon"; // an address without quotes
    } else if (point == '→' || "-=".indexOf(point) >= 0 && after == '>') {
      return "arrow";
    } else if (CURRENCIES.indexOf(point) >= 0 && !Character.isLetter(after)) {
      return "currency";
    } else if (COMPARISONS.indexOf(point) >= 0) {
      return "comparison";
    } else if (isBesideFigure && (RANGES.indexOf(point) >= 0 || point == '.' && before == '.')) {
      return "range";
    } else if (isPartOfName(before) && Character.isLetter(after) && !isPath()) {
      return "name";
    }
    return point == '#' ? "comment" : "help";
  }

  /** Whether the line names a file. */
  private boolean isPath() {
    return source.line(source.position(offset).line()).stripLeading().startsWith("import");
  }

  private boolean isColon() {
    return point == ':' || point == '：';
  }

  private boolean isInvisible() {
    return Character.isISOControl(point) || Character.getType(point) == Character.FORMAT;
  }

  private static boolean isDigit(int point) {
    return Character.isDigit(point);
  }

  private static boolean isPartOfName(int point) {
    return Character.isLetterOrDigit(point);
  }

  /** The character so many units from here, or a space where there is none. */
  private int beside(int units) {
    int at = offset + units;
    return at >= 0 && at < source.text().length() ? source.text().charAt(at) : ' ';
  }
}

package io.github.journeydsl.dsl.internal.syntax;

import io.github.journeydsl.dsl.internal.source.SourceText;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A character that means nothing where it stands: how it is shown, and what its author most likely
 * wanted, told by what it is and by what stands beside it.
 */
final class StrangeCharacter {

  private static final String CURRENCIES = "￥¥$＄€£";
  private static final String COMPARISONS = "≧≦≠≥≤";
  private static final String RANGES = "~～〜–—‥…";

  private static final Pattern CONDITION = Pattern.compile("(} *else *)?(if|exit when) ");
  private static final Pattern TIME = Pattern.compile("[0-9]:[0-9]{2}$");
  private static final Pattern TIMES = Pattern.compile("[0-9]:[0-9]{2} *[-~～〜–—] *[0-9]+$");
  private static final Pattern DATE_TIME = Pattern.compile("-[0-9]+-[0-9]+t[0-9]+$");
  private static final Pattern ZONE = Pattern.compile("T[0-9:]+[-+][0-9]+$");
  private static final Pattern YEAR_AND_MONTH = Pattern.compile("[0-9]{4}\\.[0-9]{1,2}$");

  /** Of what stands before a figure, more tells nothing about it. */
  private static final int LONGEST_FIGURE = 40;

  /** Of a line, its first words tell what it is. */
  private static final int LONGEST_HEAD = 200;

  /** How far back the brace of a block is looked for. */
  private static final int FURTHEST = 10_000;

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
    boolean isSeen = !isInvisible() && !isSeparator();
    return isSeen ? Character.toString(point) : String.format(Locale.ROOT, "U+%04X", point);
  }

  /** Whether nobody can tell what the rest of the statement says without it. */
  boolean spoilsItsStatement() {
    return !isColon();
  }

  /** The entry of the message table, behind {@code unexpected-character.}, that helps best. */
  String help() {
    int after = beside(length());
    if (isSeparator()) {
      return "separator";
    } else if (isInvisible()) {
      return "invisible";
    } else if (source.beginsLine(offset)) {
      return "line";
    } else if (isColon()) {
      return after == '/' ? "text" : ofColon();
    } else if (point == '→' || "-=".indexOf(point) >= 0 && after == '>') {
      return isInMigration() ? "move" : "arrow";
    } else if (CURRENCIES.indexOf(point) >= 0 && !Character.isLetter(after)) {
      return "currency";
    } else if (COMPARISONS.indexOf(point) >= 0) {
      return "comparison";
    } else if (point == '#' || point == '-' && after == '-' && beside(length() + 1) != '>') {
      return "comment";
    } else if ("[]".indexOf(point) >= 0) {
      return isLineEnd(afterSpaces()) ? "braces" : "brackets";
    } else if (point == '`' || isPath()) {
      return "text";
    }
    return ofFigure().or(this::ofWord).orElse("help");
  }

  private String ofColon() {
    if (isDigit(beside(-1)) && isDigit(beside(length()))) {
      String before = before();
      if (TIMES.matcher(before).find()) {
        return "times";
      } else if (DATE_TIME.matcher(before).find()) {
        return "dateTime";
      } else if (ZONE.matcher(before).find()) {
        return "zone";
      }
    }
    return isInMigration() ? "move" : "colon";
  }

  /** What helps beside a figure, spaces between them or not. */
  private Optional<String> ofFigure() {
    String before = before().stripTrailing();
    boolean behind = !before.isEmpty() && isDigit(before.charAt(before.length() - 1));
    if ("%％".indexOf(point) >= 0 && behind) {
      return Optional.of("percent");
    }
    if ("-+".indexOf(point) >= 0 && !behind && isDigit(afterSpaces())) {
      return Optional.of("sign");
    }
    boolean beside = isDigit(beside(-1)) || isDigit(beside(length()));
    boolean dots = point == '.' && beside(-1) == '.';
    boolean between = "-~".indexOf(point) >= 0 && behind && isDigit(afterSpaces());
    if (between || beside && (RANGES.indexOf(point) >= 0 || dots)) {
      return Optional.of(TIME.matcher(before).find() ? "times" : "range");
    }
    if (point == '.' && behind && isDigit(beside(length()))) {
      return Optional.of(YEAR_AND_MONTH.matcher(before).find() ? "date" : "text");
    }
    return Optional.empty();
  }

  /** What helps beside a word: signs of other languages for those of a condition among them. */
  private Optional<String> ofWord() {
    int before = beside(-1);
    int after = beside(length());
    if (isPartOfName(before) && Character.isLetter(after)) {
      return Optional.of("name");
    } else if (point == '_' && Character.isLetter(after)) {
      return Optional.of("name");
    } else if ("&＆".indexOf(point) >= 0 && (after == point || isInCondition())) {
      return Optional.of("and");
    } else if ("|｜".indexOf(point) >= 0 && (after == point || isInCondition())) {
      return Optional.of("or");
    } else if (point == '|' && isLineEnd(afterSpaces())) {
      return Optional.of("text");
    } else if ("!！".indexOf(point) >= 0
        && !isPartOfName(before)
        && (after == '(' || Character.isLetter(after))) {
      return Optional.of("not");
    }
    return Optional.empty();
  }

  /** Whether the line begins like one that holds a condition. */
  private boolean isInCondition() {
    return CONDITION.matcher(lineOf(offset)).lookingAt();
  }

  /** Whether the line, or what the last brace before it opens, is a migration. */
  private boolean isInMigration() {
    String text = source.text();
    int depth = 0;
    for (int at = offset - 1; at >= 0 && at > offset - FURTHEST; at--) {
      char sign = text.charAt(at);
      depth += sign == '}' ? 1 : sign == '{' ? -1 : 0;
      if (depth < 0) {
        return lineOf(at).startsWith("migration ");
      }
    }
    return false;
  }

  /** How the line of a place begins; it may be as long as the file. */
  private String lineOf(int place) {
    String text = source.text();
    int start = source.lineStart(source.position(place).line());
    return text.substring(start, Math.min(text.length(), start + LONGEST_HEAD)).stripLeading();
  }

  /** A little of what stands before it. */
  private String before() {
    return source.text().substring(Math.max(0, offset - LONGEST_FIGURE), offset);
  }

  /** The first character behind it that is no space. */
  private int afterSpaces() {
    int units = length();
    while (beside(units) == ' ' && units < LONGEST_FIGURE) {
      units++;
    }
    return beside(units);
  }

  /** Whether the line names a file. */
  private boolean isPath() {
    return lineOf(offset).startsWith("import");
  }

  private boolean isColon() {
    return point == ':' || point == '：';
  }

  private boolean isInvisible() {
    return Character.isISOControl(point) || Character.getType(point) == Character.FORMAT;
  }

  /** Whether it parts words or lines, though it is neither a space nor a line end. */
  private boolean isSeparator() {
    return switch (Character.getType(point)) {
      case Character.SPACE_SEPARATOR, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
        true;
      default -> false;
    };
  }

  private static boolean isLineEnd(int point) {
    return point == '\n' || point == '\r';
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

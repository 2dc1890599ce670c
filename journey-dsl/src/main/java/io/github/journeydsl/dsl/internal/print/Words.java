package io.github.journeydsl.dsl.internal.print;

import io.github.journeydsl.core.event.AttributeValue;
import io.github.journeydsl.core.model.Kpi;
import io.github.journeydsl.core.value.Money;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** How values are written. */
final class Words {

  private static final int GROUP = 3;

  private Words() {}

  /** The head of a declaration: keyword, id, and the label where it says more than the id. */
  static String head(String keyword, String id, String label) {
    return keyword + " " + id + (label.equals(id) ? "" : " " + text(label));
  }

  /** A text in quotation marks. */
  static String text(String value) {
    StringBuilder quoted = new StringBuilder(value.length() + 2).append('"');
    value.codePoints().forEach(point -> {
      switch (point) {
        case '"' -> quoted.append("\\\"");
        case '\\' -> quoted.append("\\\\");
        case '\n' -> quoted.append("\\n");
        case '\t' -> quoted.append("\\t");
        default -> {
          if (isVisible(point)) {
            quoted.appendCodePoint(point);
          } else {
            quoted.append("\\u{").append(Integer.toHexString(point)).append('}');
          }
        }
      }
    });
    return quoted.append('"').toString();
  }

  /** A text of several lines as a block, for a property of a declaration at the top level. */
  static String block(String value) {
    String indentation = "    ";
    StringBuilder block = new StringBuilder("\"\"\"\n");
    for (String line : value.split("\n", -1)) {
      String quoted = text(line);
      block
          .append(line.isEmpty() ? "" : indentation)
          .append(quoted, 1, quoted.length() - 1)
          .append('\n');
    }
    return block.append(indentation).append("\"\"\"").toString();
  }

  /** Signs that would break a line or change the order in which a line is read are escaped. */
  private static boolean isVisible(int point) {
    int type = Character.getType(point);
    boolean joins = point == 0x200D || point == 0x200C; // parts of emoji and of Indic words
    return joins
        || type != Character.CONTROL
            && type != Character.FORMAT
            && type != Character.LINE_SEPARATOR
            && type != Character.PARAGRAPH_SEPARATOR;
  }

  static String texts(List<String> values) {
    return values.stream().map(Words::text).collect(Collectors.joining(", "));
  }

  static String list(Collection<String> ids) {
    return String.join(", ", ids);
  }

  /** A name where it can be one, else a text. */
  static String wordOrText(String value) {
    return isWord(value) ? value : text(value);
  }

  static boolean isWord(String value) {
    if (value.isEmpty() || !Character.isLetter(value.codePointAt(0))) {
      return false;
    }
    return value.codePoints().allMatch(c -> Character.isLetterOrDigit(c) || c == '-' || c == '_');
  }

  /** A number with its sign, also where it is positive. */
  static String signed(int number) {
    return number > 0 ? "+" + number : String.valueOf(number);
  }

  /** How often: {@code 1 time}, {@code 5 times}. */
  static String times(int number) {
    return number + (number == 1 ? " time" : " times");
  }

  /** An amount with its digits in groups of three. */
  static String money(Money money) {
    String plain = money.amount().toString();
    int end = plain.indexOf('.') < 0 ? plain.length() : plain.indexOf('.');
    StringBuilder grouped = new StringBuilder(plain);
    for (int at = end - GROUP; at > 0; at -= GROUP) {
      grouped.insert(at, '_');
    }
    return grouped + " " + money.currency();
  }

  /** A figure that shall move. */
  static String kpi(Kpi kpi) {
    String unit = kpi.unit().map(u -> u.equals("%") ? "%" : " " + wordOrText(u)).orElse("");
    return text(kpi.name()) + " from " + kpi.from() + unit + " to " + kpi.to() + unit;
  }

  static String value(AttributeValue value) {
    if (value instanceof AttributeValue.Number number) {
      return number.value().toString();
    }
    if (value instanceof AttributeValue.Flag flag) {
      return String.valueOf(flag.value());
    }
    String said = ((AttributeValue.Text) value).value();
    boolean flag = said.equals("true") || said.equals("false");
    return flag ? text(said) : wordOrText(said);
  }

  /** A date and time, to the minute where the seconds are zero. */
  static String dateTime(LocalDateTime time) {
    return date(time.toLocalDate()) + "T" + time(time.toLocalTime());
  }

  static String date(LocalDate date) {
    return date.toString();
  }

  static String time(LocalTime time) {
    return time.toString();
  }
}

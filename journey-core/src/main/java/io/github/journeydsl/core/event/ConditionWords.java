package io.github.journeydsl.core.event;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Conditions and values in the words of the text language.
 *
 * <pre>{@code
 * ConditionWords.of(condition);   // score >= 30 and not (role = "buyer" or consent email)
 * }</pre>
 */
public final class ConditionWords {

  private ConditionWords() {}

  /** A condition. */
  public static String of(Condition condition) {
    if (condition instanceof Condition.Compare compare) {
      return compare.attribute() + " " + compare.comparison().sign() + " " + of(compare.value());
    }
    if (condition instanceof Condition.Consent consent) {
      return "consent " + consent.channel();
    }
    if (condition instanceof Condition.Count count) {
      return "count(" + count.event() + " within " + count.within() + ") "
          + count.comparison().sign() + " " + count.times();
    }
    if (condition instanceof Condition.And and) {
      return joined(and.parts(), " and ");
    }
    if (condition instanceof Condition.Or or) {
      return joined(or.parts(), " or ");
    }
    return "not " + grouped(((Condition.Not) condition).part());
  }

  private static String joined(List<Condition> parts, String word) {
    return parts.stream().map(ConditionWords::grouped).collect(Collectors.joining(word));
  }

  private static String grouped(Condition part) {
    boolean joined = part instanceof Condition.And || part instanceof Condition.Or;
    return joined ? "(" + of(part) + ")" : of(part);
  }

  /** A value, a text in quotation marks. */
  public static String of(AttributeValue value) {
    if (value instanceof AttributeValue.Number number) {
      return number.value().toString();
    }
    return value instanceof AttributeValue.Flag flag
        ? String.valueOf(flag.value())
        : quoted(((AttributeValue.Text) value).value());
  }

  /** A text in quotation marks. */
  public static String quoted(String text) {
    return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + "\"";
  }
}

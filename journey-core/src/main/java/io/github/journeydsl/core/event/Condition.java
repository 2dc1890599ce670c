package io.github.journeydsl.core.event;

import io.github.journeydsl.core.internal.Invariants;
import io.github.journeydsl.core.value.TimeSpan;
import java.util.List;

/**
 * A question about a lead with the answer yes or no.
 *
 * <p>Comparisons of one attribute with a constant, joined by and, or and not; nothing else, which
 * keeps every check of a scenario decidable.
 *
 * <pre>{@code
 * Condition.and(
 *     Condition.compare("score", Comparison.AT_LEAST, AttributeValue.of(80)),
 *     Condition.not(Condition.consent("email")))
 * }</pre>
 */
public sealed interface Condition {

  /** Compares an attribute with a constant. */
  static Condition compare(String attribute, Comparison comparison, AttributeValue value) {
    return new Compare(attribute, comparison, value);
  }

  /** Whether the lead agreed to be addressed on a channel. */
  static Condition consent(String channel) {
    return new Consent(channel);
  }

  /** Whether all of several hold. */
  static Condition and(Condition... parts) {
    return new And(List.of(parts));
  }

  /** Whether one of several holds. */
  static Condition or(Condition... parts) {
    return new Or(List.of(parts));
  }

  /** Whether another does not hold. */
  static Condition not(Condition part) {
    return new Not(part);
  }

  /**
   * Compares one attribute of the lead ({@code score}, {@code phase}, {@code role}) or of the
   * latest event with a constant. A missing attribute makes it false.
   *
   * @param attribute the name of the attribute
   * @param comparison how it is compared
   * @param value the constant
   */
  record Compare(String attribute, Comparison comparison, AttributeValue value)
      implements Condition {

    /** Refuses a name that is no id. */
    public Compare {
      Invariants.id("attribute", attribute);
    }
  }

  /**
   * Whether the lead agreed to be addressed on a channel.
   *
   * @param channel the id of the channel
   */
  record Consent(String channel) implements Condition {

    /** Refuses what is no id. */
    public Consent {
      Invariants.id("channel", channel);
    }
  }

  /**
   * Compares how often an event occurred with a number.
   *
   * @param event which event
   * @param within how far back it is counted
   * @param comparison how the count is compared
   * @param times the number, zero or more
   */
  record Count(EventPattern event, TimeSpan within, Comparison comparison, int times)
      implements Condition {

    /** Refuses a negative number. */
    public Count {
      Invariants.between("count", times, 0, Integer.MAX_VALUE);
    }
  }

  /**
   * Whether all of several hold.
   *
   * @param parts two or more
   */
  record And(List<Condition> parts) implements Condition {

    /** Refuses fewer than two parts. */
    public And {
      parts = List.copyOf(parts);
      Invariants.between("and", parts.size(), 2, Integer.MAX_VALUE);
    }
  }

  /**
   * Whether one of several holds.
   *
   * @param parts two or more
   */
  record Or(List<Condition> parts) implements Condition {

    /** Refuses fewer than two parts. */
    public Or {
      parts = List.copyOf(parts);
      Invariants.between("or", parts.size(), 2, Integer.MAX_VALUE);
    }
  }

  /**
   * Whether another does not hold.
   *
   * @param part the other
   */
  record Not(Condition part) implements Condition {}
}

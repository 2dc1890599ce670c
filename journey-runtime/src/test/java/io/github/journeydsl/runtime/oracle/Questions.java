package io.github.journeydsl.runtime.oracle;

import io.github.journeydsl.core.event.AttributeValue;
import io.github.journeydsl.core.event.Comparison;
import io.github.journeydsl.core.event.Condition;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** Answers conditions, for a lead at an instant with what an event carried. */
record Questions(Facts facts, Map<String, AttributeValue> carried, Instant now) {

  boolean holds(Condition condition) {
    if (condition instanceof Condition.And and) {
      return and.parts().stream().allMatch(this::holds);
    }
    if (condition instanceof Condition.Or or) {
      return or.parts().stream().anyMatch(this::holds);
    }
    if (condition instanceof Condition.Not not) {
      return !holds(not.part());
    }
    if (condition instanceof Condition.Consent consent) {
      return facts.consent.contains(consent.channel());
    }
    if (condition instanceof Condition.Count count) {
      long counted = facts.occurrences.count(count.event(), count.within(), now);
      return ordered(count.comparison(), Long.compare(counted, count.times()));
    }
    return compare((Condition.Compare) condition);
  }

  private boolean compare(Condition.Compare compare) {
    return switch (compare.attribute()) {
      case "score" -> score(compare);
      case "phase" -> same(compare, AttributeValue.of(facts.phase));
      case "persona" ->
        facts.persona.isPresent() && same(compare, AttributeValue.of(facts.persona.get()));
      case "role" -> role(compare);
      default -> value(compare.attribute()).map(value -> same(compare, value)).orElse(false);
    };
  }

  private Optional<AttributeValue> value(String name) {
    AttributeValue value = carried.get(name);
    return Optional.ofNullable(value != null ? value : facts.attributes.get(name));
  }

  private boolean score(Condition.Compare compare) {
    return compare.value() instanceof AttributeValue.Number number
        && ordered(
            compare.comparison(), facts.score.at(now).compareTo(number.value().value()));
  }

  private boolean role(Condition.Compare compare) {
    if (!(compare.value() instanceof AttributeValue.Text text)) {
      return false;
    }
    boolean held = facts.roles().contains(text.value());
    return switch (compare.comparison()) {
      case EQUAL -> held;
      case NOT_EQUAL -> facts.persona.isPresent() && !held;
      default -> false;
    };
  }

  private static boolean same(Condition.Compare compare, AttributeValue value) {
    AttributeValue constant = compare.value();
    if (value instanceof AttributeValue.Number left
        && constant instanceof AttributeValue.Number right) {
      return ordered(compare.comparison(), left.value().compareTo(right.value()));
    }
    if (value.getClass() != constant.getClass()) {
      return false;
    }
    return switch (compare.comparison()) {
      case EQUAL -> value.equals(constant);
      case NOT_EQUAL -> !value.equals(constant);
      default -> false;
    };
  }

  private static boolean ordered(Comparison comparison, int sign) {
    return switch (comparison) {
      case EQUAL -> sign == 0;
      case NOT_EQUAL -> sign != 0;
      case LESS -> sign < 0;
      case AT_MOST -> sign <= 0;
      case GREATER -> sign > 0;
      case AT_LEAST -> sign >= 0;
    };
  }
}

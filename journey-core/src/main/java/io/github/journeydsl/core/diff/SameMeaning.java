package io.github.journeydsl.core.diff;

import io.github.journeydsl.core.approval.Approvers;
import io.github.journeydsl.core.property.Property;
import io.github.journeydsl.core.scenariotest.Given;
import io.github.journeydsl.core.scenariotest.TestLead;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Whether values mean the same: order that carries no meaning is no difference. */
final class SameMeaning {

  private SameMeaning() {}

  /** Whether a property that holds {@code one} says the same as if it held {@code other}. */
  static boolean of(Property<?, ?> property, List<Object> one, List<Object> other) {
    if (one.equals(other)) {
      return true;
    }
    if (one.size() != other.size()) {
      return false;
    }
    return property.isOrdered() || one.size() == 1
        ? ordered(one).equals(ordered(other))
        : counted(one).equals(counted(other));
  }

  /**
   * The values of {@code some} that {@code others} does not hold, each as often as it is missing.
   */
  static <T> List<T> beside(List<T> some, List<T> others) {
    Map<Object, Integer> known = counted(others);
    List<T> missing = new ArrayList<>();
    for (T value : some) {
      Object form = form(value);
      int left = known.getOrDefault(form, 0);
      if (left == 0) {
        missing.add(value);
      } else {
        known.put(form, left - 1);
      }
    }
    return missing;
  }

  private static List<Object> ordered(List<Object> values) {
    return values.stream().map(SameMeaning::form).toList();
  }

  private static <T> Map<Object, Integer> counted(List<T> values) {
    Map<Object, Integer> counts = new HashMap<>();
    values.forEach(value -> counts.merge(form(value), 1, Integer::sum));
    return counts;
  }

  /** One form for all orders of what is inside of a value. */
  static Object form(Object value) {
    if (value instanceof Approvers approvers) {
      return new Approvers(
          approvers.quorum(), approvers.personas().stream().sorted().toList());
    }
    if (value instanceof TestLead lead) {
      return new TestLead(
          lead.persona(), lead.phase(), lead.consent().stream().sorted().toList());
    }
    if (value instanceof Given given) {
      return new Given(
          given.at(),
          given.event(),
          given.attributes().stream()
              .sorted(Comparator.comparing(Given.Attribute::name))
              .toList());
    }
    return value;
  }
}

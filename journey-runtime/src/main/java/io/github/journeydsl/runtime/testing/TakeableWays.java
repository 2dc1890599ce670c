package io.github.journeydsl.runtime.testing;

import io.github.journeydsl.core.event.EventPattern;
import io.github.journeydsl.core.step.HandOff;
import io.github.journeydsl.core.step.ScenarioStep;
import io.github.journeydsl.core.step.Split;
import java.util.ArrayList;
import java.util.List;

/** The ways on from a step, less those that no lead can ever take. */
final class TakeableWays {

  /** The event behind which a hand-off always goes on with {@code returned}. */
  static final EventPattern RETURNED = EventPattern.of("handoff-returned");

  private TakeableWays() {}

  /** Of the ways of a step, those that can be taken. */
  static List<String> of(ScenarioStep step, List<String> ways) {
    if (step instanceof HandOff handOff) {
      return of(handOff, ways);
    }
    if (step instanceof Split split) {
      return split.arms().stream()
          .filter(arm -> arm.weight().value().value().signum() > 0)
          .map(Split.Arm::id)
          .toList();
    }
    return ways;
  }

  private static List<String> of(HandOff handOff, List<String> ways) {
    List<String> takeable = new ArrayList<>(ways);
    if (handOff.within().isEmpty()) {
      takeable.remove("late");
    }
    if (handOff.until().equals(RETURNED)) {
      takeable.remove("until");
      if (!takeable.contains("returned")) {
        takeable.add("returned");
      }
    }
    return takeable;
  }
}

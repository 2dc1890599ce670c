package io.github.journeydsl.core.step;

import io.github.journeydsl.core.internal.Invariants;
import io.github.journeydsl.core.value.Percent;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Splits leads by weight, always the same lead the same way.
 *
 * @param arms the ways, each with an id of its own; their weights sum to 100
 * @param name the stable name of the step, if it has one
 */
public record Split(List<Arm> arms, Optional<StepName> name) implements ScenarioStep {
  /** Refuses what the parameters do not allow. */
  public Split {
    arms = List.copyOf(arms);
    BigDecimal sum = BigDecimal.ZERO; // no Decimal: on the way to 100 a sum may have more digits
    for (Arm arm : arms) {
      sum = sum.add(arm.weight().value().value());
    }
    boolean whole = sum.compareTo(BigDecimal.valueOf(100)) == 0;
    String written = sum.stripTrailingZeros().toPlainString() + "%";
    Invariants.require(whole, "split", written, "invariant.weights");
    Invariants.distinct("split", arms.stream().map(Arm::id).toList());
  }

  /** Splits into several ways. */
  public static Split of(Arm... arms) {
    return new Split(List.of(arms), Optional.empty());
  }

  /**
   * One way of a split.
   *
   * @param weight the share of leads that go it
   * @param id its id within the split
   * @param steps what follows
   */
  public record Arm(Percent weight, String id, List<ScenarioStep> steps) {

    /** Refuses what is no id. */
    public Arm {
      steps = List.copyOf(steps);
      Invariants.id("split", id);
    }
  }

  @Override
  public List<ScenarioStep> parts() {
    return arms.stream().flatMap(arm -> arm.steps().stream()).toList();
  }

  @Override
  public Split as(StepName name) {
    return new Split(arms, Optional.of(name));
  }
}

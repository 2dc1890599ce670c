package io.github.journeydsl.core.approval;

import io.github.journeydsl.core.internal.Invariants;
import io.github.journeydsl.core.value.Money;
import io.github.journeydsl.core.value.TimeSpan;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One step of an approval chain.
 *
 * <pre>{@code
 * ApprovalStep.builder()
 *     .id("executive")
 *     .kind(ApprovalStepKind.DECIDE)
 *     .approvers(Approvers.of("suzuki"))
 *     .condition(AmountCondition.atLeast(Money.of(1_000_000, "JPY")))
 *     .within(TimeSpan.businessDays(10))
 *     .build()
 * }</pre>
 */
@Value.Immutable
public interface ApprovalStep {

  /** The id, unique within its chain. */
  String id();

  /** What people see; the id where nothing else was said. */
  @Value.Default
  default String label() {
    return id();
  }

  /** What is done in this step. */
  ApprovalStepKind kind();

  /** Who does it, and how many of them are needed. */
  Approvers approvers();

  /** The amounts this step is taken for; every amount where nothing is said. */
  Optional<AmountCondition> condition();

  /** The ids of the contents that are needed here. */
  List<String> documents();

  /** The time allowed for this step. */
  Optional<TimeSpan> within();

  /** The id of the step of the same chain to which a remand (差戻し) returns. */
  Optional<String> remandTo();

  /**
   * Whether the step is taken for {@code amount}.
   *
   * @throws IllegalArgumentException if its condition speaks of another currency
   */
  default boolean isTakenFor(Money amount) {
    return condition().isEmpty() || condition().get().includes(amount);
  }

  /** Refuses values that no approval step may hold; the builder calls it. */
  @Value.Check
  default void check() {
    Invariants.id("id", id());
    Invariants.text("label", label());
    Invariants.ids("needs", documents());
    Invariants.distinct("needs", documents());
    Invariants.id("remand", remandTo());
  }

  /** An empty builder. */
  static ApprovalStepBuilder builder() {
    return new ApprovalStepBuilder();
  }

  /** A builder that starts from this value. */
  default ApprovalStepBuilder toBuilder() {
    return new ApprovalStepBuilder().from(this);
  }
}

package io.github.journeydsl.core.approval;

import io.github.journeydsl.core.internal.Invariants;
import io.github.journeydsl.core.value.Money;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * The formal way a purchase is approved (稟議, ringi): who is consulted beforehand, then who drafts,
 * reviews, approves and decides, in order.
 *
 * <p>How such a chain runs is described for Japanese companies under 起案, 審議, 承認, 決裁, 回覧 and 差戻し;
 * the kinds of {@link ApprovalStepKind} name them.
 *
 * <pre>{@code
 * ApprovalChain.builder()
 *     .id("ringi")
 *     .addConsulted("it-lead")
 *     .addSteps(draft, manager, executive)
 *     .build()
 * }</pre>
 *
 * <p>It answers by which steps an amount goes:
 *
 * <pre>{@code
 * ringi.routeFor(Money.of(3_000_000, "JPY")).decidingStep();
 * ringi.bands();   // amount < 1000000 JPY; amount >= 1000000 JPY
 * }</pre>
 */
@Value.Immutable
public interface ApprovalChain {

  /** The id, unique among its kind. */
  String id();

  /** What people see; the id where nothing else was said. */
  @Value.Default
  default String label() {
    return id();
  }

  /** The ids of the personas who are consulted beforehand (根回し, nemawashi). */
  List<String> consulted();

  /** The steps in the order they are taken, each with an id of its own. */
  List<ApprovalStep> steps();

  /** The step {@code id}, if the chain has it. */
  default Optional<ApprovalStep> step(String id) {
    return steps().stream().filter(step -> step.id().equals(id)).findFirst();
  }

  /**
   * The steps that are taken for {@code amount}.
   *
   * @throws IllegalArgumentException if a step is taken by amounts of another currency; see
   *     {@link #currencies()}
   */
  default ApprovalRoute routeFor(Money amount) {
    return new ApprovalRoute(
        steps().stream().filter(step -> step.isTakenFor(amount)).toList());
  }

  /**
   * The amounts that get the same route, from the smallest on: together they hold every amount from
   * zero on, each exactly once, and neighbours have different routes.
   *
   * @return one band for a chain that asks for no amount; none where its conditions speak of
   *     several currencies, whose amounts nobody can compare
   */
  default List<ApprovalBand> bands() {
    Set<String> currencies = currencies();
    return currencies.size() > 1 ? List.of() : Thresholds.bands(this);
  }

  /**
   * The longest lead time among all amounts, as far as the steps say how long they may take. Where
   * the conditions speak of several currencies, it is that of the steps without a condition.
   */
  default LeadTime longestLeadTime() {
    return LongestLeadTime.of(this);
  }

  /** The currencies of which its conditions speak, in order; it should be one at most. */
  default Set<String> currencies() {
    Set<String> currencies = new LinkedHashSet<>();
    for (ApprovalStep step : steps()) {
      step.condition().ifPresent(condition -> currencies.add(condition.currency()));
    }
    return Collections.unmodifiableSet(currencies);
  }

  /** Refuses values that no approval chain may hold; the builder calls it. */
  @Value.Check
  default void check() {
    Invariants.id("id", id());
    Invariants.text("label", label());
    Invariants.ids("consult", consulted());
    Invariants.distinct("consult", consulted());
    Invariants.distinct("step", steps().stream().map(ApprovalStep::id).toList());
  }

  /** An empty builder. */
  static ApprovalChainBuilder builder() {
    return new ApprovalChainBuilder();
  }

  /** A builder that starts from this value. */
  default ApprovalChainBuilder toBuilder() {
    return new ApprovalChainBuilder().from(this);
  }
}

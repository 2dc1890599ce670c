package io.github.journeydsl.core.approval;

import io.github.journeydsl.core.internal.Invariants;
import java.util.List;
import java.util.Optional;
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

package io.github.journeydsl.core.model;

import io.github.journeydsl.core.internal.Invariants;
import java.util.List;
import org.immutables.value.Value;

/**
 * A part that somebody plays in the purchase, in the DMU (decision making unit) or beside it.
 *
 * <p>Webster and Wind (1972) name five: user, influencer, buyer, decider and gatekeeper; the
 * initiator was added later. {@link #KNOWN} lists the roles that need no declaration.
 *
 * <pre>{@code
 * StakeholderRole.builder().id("technical-evaluator").label("技術評価者").required(false).build()
 * }</pre>
 */
@Value.Immutable
public interface StakeholderRole {

  /** The id, unique among its kind. */
  String id();

  /** What people see; the id where nothing else was said. */
  @Value.Default
  default String label() {
    return id();
  }

  /** Whether a map must cover it in every phase; only a role of the DMU can be optional. */
  @Value.Default
  default boolean required() {
    return true;
  }

  /** The roles that can be used without declaring them. */
  List<String> KNOWN = List.of(
      "initiator",
      "information-gatherer",
      "user",
      "influencer",
      "technical-evaluator",
      "gatekeeper",
      "champion",
      "buyer",
      "decision-maker",
      "approver",
      "final-approver");

  /** A required role by its id. */
  static StakeholderRole of(String id) {
    return builder().id(id).build();
  }

  /** Refuses values that no stakeholder role may hold; the builder calls it. */
  @Value.Check
  default void check() {
    Invariants.id("id", id());
    Invariants.text("label", label());
  }

  /** An empty builder. */
  static StakeholderRoleBuilder builder() {
    return new StakeholderRoleBuilder();
  }

  /** A builder that starts from this value. */
  default StakeholderRoleBuilder toBuilder() {
    return new StakeholderRoleBuilder().from(this);
  }
}

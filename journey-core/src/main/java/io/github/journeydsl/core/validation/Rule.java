package io.github.journeydsl.core.validation;

import io.github.journeydsl.core.diagnostic.Severity;
import java.util.stream.Stream;

/**
 * A rule that a map should keep.
 *
 * <pre>{@code
 * final class PhaseNeedsGoal implements Rule {
 *   public String id() { return "acme-phase-goal"; }
 *   public Severity severity() { return Severity.WARNING; }
 *   public Stream<Finding> check(RuleContext context) {
 *     return context.map().phases().stream()
 *         .filter(phase -> phase.goal().isEmpty())
 *         .map(phase -> Finding.at(
 *             ElementRef.of(ElementKind.PHASE, phase.id()), Message.plain("no goal")).build());
 *   }
 * }
 * }</pre>
 *
 * <p>A rule has no state, looks at nothing but its context, and gives its findings in the order of
 * the map.
 */
public interface Rule {

  /** The id people configure and silence it by: words joined by hyphens. */
  String id();

  /** How bad a finding is where nobody configured it otherwise. */
  Severity severity();

  /** Whether an error of this rule is only a warning in a draft. */
  default boolean milderInDraft() {
    return false;
  }

  /** Whether it judges the structure of a map, which no suppression can silence. */
  default boolean structural() {
    return false;
  }

  /**
   * Whether it judges the suppressions of a map, so that it runs behind all other rules, and only
   * where there are suppressions; see {@link RuleContext#suppressions()}.
   */
  default boolean judgesSuppressions() {
    return false;
  }

  /** What the rule finds. */
  Stream<Finding> check(RuleContext context);
}

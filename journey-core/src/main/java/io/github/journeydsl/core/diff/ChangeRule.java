package io.github.journeydsl.core.diff;

import io.github.journeydsl.core.diagnostic.Related;
import io.github.journeydsl.core.diagnostic.Severity;
import io.github.journeydsl.core.problem.Message;
import io.github.journeydsl.core.validation.Finding;
import io.github.journeydsl.core.validation.Rule;
import io.github.journeydsl.core.validation.RuleContext;
import java.util.List;
import java.util.stream.Stream;

/**
 * Changes of one kind as what a rule finds in the new map, so that {@code allow} accepts a change
 * as it accepts a finding.
 *
 * @param kind the kind of the changes
 * @param changes all changes
 */
record ChangeRule(ChangeKind kind, List<ElementChange> changes) implements Rule {

  @Override
  public String id() {
    return kind.id();
  }

  @Override
  public Severity severity() {
    return Severity.INFO;
  }

  @Override
  public Stream<Finding> check(RuleContext context) {
    return changes.stream().filter(change -> change.kind() == kind).map(ChangeRule::finding);
  }

  /** The new map does not know where something stood that is gone; it may know what held it. */
  private static Finding finding(ElementChange change) {
    Message name = Message.plain(change.element().toString());
    return Finding.at(change.element(), name)
        .related(change.whole().stream().map(whole -> Related.at(whole, name)).toList())
        .build();
  }
}

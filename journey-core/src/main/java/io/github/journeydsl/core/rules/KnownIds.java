package io.github.journeydsl.core.rules;

import io.github.journeydsl.core.diff.ChangeKind;
import io.github.journeydsl.core.validation.Rule;
import io.github.journeydsl.core.validation.SuppressionUse;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The ids that a suppression can name. */
final class KnownIds {

  /** What simulating the scenarios of a map finds; not each run of rules does that. */
  static final List<String> OF_SCENARIOS = List.of(
      "scenario-unreachable",
      "scenario-dead-end",
      "scenario-busy-loop",
      "scenario-endless-send",
      "condition-constant",
      "condition-overlap",
      "exit-at-entry",
      "event-unknown",
      "score-unreachable",
      "wait-contradiction",
      "window-empty",
      "phase-move-backwards",
      "phase-move-skips",
      "phase-without-scenario",
      "handoff-no-deadline",
      "handoff-no-breach",
      "nurture-during-handoff",
      "consent-missing",
      "cap-exceeded",
      "cap-crowded",
      "duplicate-send",
      "conflicting-move",
      "test-failed");

  /** What comparing a map with the version before it finds in its migrations. */
  private static final List<String> OF_MIGRATIONS =
      List.of("migration-incomplete", "migration-unknown-step", "migration-idle");

  private final SuppressionUse use;
  private final Set<String> silenceable = new LinkedHashSet<>();

  KnownIds(SuppressionUse use) {
    this.use = use;
    JourneyRules.domain().stream().map(Rule::id).forEach(silenceable::add);
    use.rules().stream().sorted().forEach(silenceable::add);
    silenceable.addAll(OF_SCENARIOS);
    Stream.of(ChangeKind.values()).map(ChangeKind::id).forEach(silenceable::add);
    silenceable.addAll(OF_MIGRATIONS);
    silenceable.removeIf(this::isUnsilenceable);
  }

  boolean isKnown(String id) {
    return silenceable.contains(id) || isUnsilenceable(id);
  }

  /** Whether it is the id of a mistake in the structure of a map or of a text. */
  boolean isUnsilenceable(String id) {
    return use.unsilenceable().contains(id)
        || JourneyRules.structure().stream().anyMatch(rule -> rule.id().equals(id));
  }

  /** Whether its findings are about the change from one map to another. */
  static boolean isOfComparison(String id) {
    return ChangeKind.ofId(id).isPresent() || OF_MIGRATIONS.contains(id);
  }

  /** The ids that are worth suggesting. */
  Set<String> suggestible() {
    return Collections.unmodifiableSet(silenceable);
  }
}

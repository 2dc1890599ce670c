package io.github.journeydsl.core.rules;

import io.github.journeydsl.core.element.ElementKind;
import io.github.journeydsl.core.element.ElementRef;
import io.github.journeydsl.core.internal.CoreMessages;
import io.github.journeydsl.core.model.JourneyMap;
import io.github.journeydsl.core.scenario.Migration;
import io.github.journeydsl.core.step.StepIds;
import io.github.journeydsl.core.validation.Finding;
import io.github.journeydsl.core.validation.FindingBuilder;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Steps to which a migration moves leads, and which the scenario does not have.
 *
 * <p>The step they come from belongs to an older version, which nobody can look at here; a
 * comparison with that version can.
 */
final class UnknownStep {

  /** The names of the steps of scenarios: very many migrations may be of one of them. */
  private final Map<String, Set<String>> names = new HashMap<>();

  private final Suggestions suggestions = new Suggestions();

  private UnknownStep() {}

  static Stream<Finding> in(JourneyMap map) {
    UnknownStep steps = new UnknownStep();
    return map.migrations().stream()
        .flatMap(migration -> Stream.ofNullable(map.index().scenarios().get(migration.scenario()))
            .flatMap(scenario -> steps.in(
                migration,
                steps.names.computeIfAbsent(
                    scenario.id(), id -> new LinkedHashSet<>(StepIds.of(scenario.steps()))))));
  }

  private Stream<Finding> in(Migration migration, Set<String> names) {
    return migration.moves().stream()
        .map(Migration.Move::to)
        .flatMap(Optional::stream)
        .filter(step -> !names.contains(step))
        .distinct()
        .map(step -> finding(migration.scenario(), step, names));
  }

  private Finding finding(String scenario, String step, Set<String> names) {
    FindingBuilder finding = Finding.at(
            ElementRef.of(ElementKind.MIGRATION, scenario),
            CoreMessages.message("unknown-reference.step", scenario, step))
        .property("migration")
        .value(step)
        .suggestions(suggestions.of(step, names));
    return finding.help(CoreMessages.message("unknown-reference.step.help")).build();
  }
}

package io.github.journeydsl.runtime.version;

import io.github.journeydsl.core.diagnostic.Severity;
import io.github.journeydsl.core.element.ElementKind;
import io.github.journeydsl.core.element.ElementRef;
import io.github.journeydsl.core.model.JourneyMap;
import io.github.journeydsl.core.problem.Message;
import io.github.journeydsl.core.problem.SimilarNames;
import io.github.journeydsl.core.scenario.Migration;
import io.github.journeydsl.core.validation.Finding;
import io.github.journeydsl.core.validation.FindingBuilder;
import io.github.journeydsl.core.validation.Rule;
import io.github.journeydsl.core.validation.RuleContext;
import io.github.journeydsl.runtime.internal.code.Definition;
import io.github.journeydsl.runtime.internal.code.StepLine;
import io.github.journeydsl.runtime.internal.code.StepMoves;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Judges the migrations of a map by the version they are from.
 *
 * @param old the older version
 * @param before its scenarios
 * @param after those of the new version
 * @param changed what became of leads
 */
record MigrationCheck(
    JourneyMap old,
    Map<String, Definition> before,
    Map<String, Definition> after,
    List<ScenarioInFlight> changed) {

  List<Rule> rules() {
    return List.of(
        new MigrationRule("migration-incomplete", Severity.ERROR, this::incomplete),
        new MigrationRule("migration-unknown-step", Severity.ERROR, this::unknown),
        new MigrationRule("migration-idle", Severity.INFO, this::idle));
  }

  /**
   * One of the rules.
   *
   * @param id its id
   * @param severity how bad it is
   * @param findings what it finds in the migrations of the new map
   */
  private record MigrationRule(
      String id, Severity severity, Function<List<Migration>, Stream<Finding>> findings)
      implements Rule {

    @Override
    public Stream<Finding> check(RuleContext context) {
      return findings.apply(context.map().migrations());
    }
  }

  /** The migrations that move leads out of the older version, each with what became of them. */
  private Stream<Judged> judged(List<Migration> migrations) {
    return changed.stream()
        .filter(ScenarioInFlight::isMigrated)
        .flatMap(scenario -> StepMoves.migration(migrations, before(scenario)).stream()
            .map(migration -> new Judged(migration, scenario)));
  }

  private Definition before(ScenarioInFlight scenario) {
    return Objects.requireNonNull(before.get(scenario.scenario()));
  }

  private record Judged(Migration migration, ScenarioInFlight scenario) {}

  private Stream<Finding> incomplete(List<Migration> migrations) {
    return judged(migrations)
        .filter(judged -> !judged.scenario().staying().isEmpty())
        .map(judged -> incomplete(judged.migration(), judged.scenario()));
  }

  private Finding incomplete(Migration migration, ScenarioInFlight scenario) {
    List<WaitingLeads> left = scenario.staying();
    List<Message> steps = left.stream().map(WaitingLeads::named).toList();
    MigrationProposal proposal = new MigrationProposal(
        before(scenario), Objects.requireNonNull(after.get(scenario.scenario())));
    return at(
            migration,
            "migration-incomplete",
            scenario.label(),
            migration.fromVersion(),
            Message.listed(steps))
        .help(VersionMessages.message("migration-incomplete.help", proposal.lines(left)))
        .build();
  }

  private Stream<Finding> unknown(List<Migration> migrations) {
    return judged(migrations).flatMap(judged -> {
      Set<String> steps = before(judged.scenario()).lines().stream()
          .map(StepLine::id)
          .collect(Collectors.toCollection(LinkedHashSet::new));
      return judged.migration().moves().stream()
          .map(Migration.Move::from)
          .filter(step -> !steps.contains(step))
          .map(step -> at(
                  judged.migration(),
                  "migration-unknown-step",
                  judged.scenario().label(),
                  judged.migration().fromVersion(),
                  Message.quoted(step))
              .property(isFirst(judged.migration(), migrations) ? step : "migration")
              .value(Optional.of(step).filter(one -> !isSaidElsewhere(judged.migration(), one)))
              .suggestions(SimilarNames.of(step, steps))
              .help(VersionMessages.message("migration-unknown-step.help"))
              .build());
    });
  }

  /** Only of the first migration of a scenario the lines are found, each by its first word. */
  private static boolean isFirst(Migration migration, List<Migration> migrations) {
    return migrations.stream()
        .filter(one -> one.scenario().equals(migration.scenario()))
        .findFirst()
        .filter(migration::equals)
        .isPresent();
  }

  /** Whether the word of a step stands behind others in a migration, where it is not meant. */
  private static boolean isSaidElsewhere(Migration migration, String step) {
    return Stream.concat(
            Stream.of(migration.scenario(), migration.fromVersion(), "from", "to", "exit"),
            migration.moves().stream().flatMap(move -> move.to().stream()))
        .anyMatch(step::equals);
  }

  private Stream<Finding> idle(List<Migration> migrations) {
    List<Migration> told = judged(migrations).map(Judged::migration).toList();
    return migrations.stream()
        .filter(migration -> after.containsKey(migration.scenario()))
        .filter(migration -> !told.contains(migration) && !old.migrations().contains(migration))
        .map(migration -> at(
                migration,
                why(migration),
                migration.scenario(),
                migration.fromVersion(),
                old.version().orElse(""))
            .build());
  }

  private String why(Migration migration) {
    if (old.version().isEmpty()) {
      return "migration-idle.no-version";
    }
    if (!old.version().get().equals(migration.fromVersion())) {
      return "migration-idle.other-version";
    }
    if (!before.containsKey(migration.scenario())) {
      return "migration-idle.no-scenario";
    }
    return changed.stream().anyMatch(one -> one.scenario().equals(migration.scenario()))
        ? "migration-idle.second"
        : "migration-idle.unchanged";
  }

  private static FindingBuilder at(Migration migration, String key, Object... arguments) {
    return Finding.at(
            ElementRef.of(ElementKind.MIGRATION, migration.scenario()),
            VersionMessages.message(key, arguments))
        .property("migration");
  }
}

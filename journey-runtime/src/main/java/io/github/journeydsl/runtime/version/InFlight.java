package io.github.journeydsl.runtime.version;

import io.github.journeydsl.core.diagnostic.Diagnostic;
import io.github.journeydsl.core.model.JourneyMap;
import io.github.journeydsl.core.scenario.Migration;
import io.github.journeydsl.core.scenario.NurtureScenario;
import io.github.journeydsl.core.validation.JourneyValidator;
import io.github.journeydsl.core.validation.Rule;
import io.github.journeydsl.runtime.JourneyProgram;
import io.github.journeydsl.runtime.internal.code.Definition;
import io.github.journeydsl.runtime.internal.code.StepLine;
import io.github.journeydsl.runtime.internal.code.StepMoves;
import io.github.journeydsl.runtime.internal.compile.Compiler;
import io.github.journeydsl.runtime.internal.compile.Names;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What another version of a map means for leads in flight: for each scenario that changed or is
 * gone, and each step where leads can wait in the older version, whether they stay in that version,
 * move to a step of the new one, or leave.
 *
 * <pre>{@code
 * InFlight inFlight = InFlight.between(old, now);
 * inFlight.scenarios().forEach(System.out::println);
 * // scenario 資料DLの後: leads waiting at `wait for attend seminar up to 2 weeks` would finish in
 * // the version they entered
 * inFlight.problems(today);   // migrations that leave a step out
 * }</pre>
 *
 * <p>It says what {@link JourneyProgram#adopt} of a program {@link JourneyProgram#after after} the
 * older one does.
 */
public final class InFlight {

  private final JourneyMap now;
  private final List<ScenarioInFlight> scenarios;
  private final MigrationCheck check;

  private InFlight(JourneyMap old, JourneyMap now) {
    this.now = now;
    Map<String, Definition> before = definitions(old);
    Map<String, Definition> after = definitions(now);
    this.scenarios = old.scenarios().stream()
        .filter(scenario -> changed(before.get(scenario.id()), after.get(scenario.id())))
        .map(scenario -> of(scenario, before, after.get(scenario.id())))
        .toList();
    this.check = new MigrationCheck(old, before, after, scenarios);
  }

  /** From one map to another. */
  public static InFlight between(JourneyMap old, JourneyMap now) {
    return new InFlight(old, now);
  }

  /** From one program to another that is to come after it. */
  public static InFlight between(JourneyProgram old, JourneyProgram now) {
    return new InFlight(old.map(), now.map());
  }

  /** The scenarios by their ids; of two with the same id the first. */
  private static Map<String, Definition> definitions(JourneyMap map) {
    Compiler compiler = new Compiler(map, map, new Names());
    Map<String, Definition> definitions = new LinkedHashMap<>();
    for (NurtureScenario scenario : map.scenarios()) {
      definitions.computeIfAbsent(
          scenario.id(),
          id -> compiler.compile(scenario, definitions.size()).entry().definition());
    }
    return definitions;
  }

  private static boolean changed(@Nullable Definition before, @Nullable Definition after) {
    return before != null && (after == null || !before.fingerprint().equals(after.fingerprint()));
  }

  private ScenarioInFlight of(
      NurtureScenario scenario, Map<String, Definition> before, @Nullable Definition after) {
    Definition old = Objects.requireNonNull(before.get(scenario.id()));
    Optional<StepMoves> moves = after == null
        ? Optional.empty()
        : StepMoves.migration(now.migrations(), old)
            .map(Migration::moves)
            .map(list -> new StepMoves(old, after, list));
    return new ScenarioInFlight(
        scenario.id(),
        scenario.label(),
        after == null,
        old.version(),
        moves.isPresent(),
        old.lines().stream()
            .filter(StepLine::canWait)
            .map(line -> new WaitingLeads(line.id(), line.words(), destination(moves, line)))
            .toList());
  }

  private static Destination destination(Optional<StepMoves> moves, StepLine line) {
    return moves
        .flatMap(one -> one.from(line.place()))
        .map(InFlight::destination)
        .orElseGet(Destination.Stays::new);
  }

  private static Destination destination(StepMoves.Target target) {
    if (target.to().isEmpty()) {
      return new Destination.Leaves();
    }
    Destination.Reason reason = switch (target.reason()) {
      case MOVE -> Destination.Reason.MIGRATION;
      case WAS -> Destination.Reason.WAS;
      case NAME -> Destination.Reason.NAME;
    };
    StepLine to = target.to().get();
    return new Destination.Moves(to.id(), to.words(), reason, target.keepsTimer());
  }

  /** The scenarios that changed or are gone, in the order of the older version. */
  public List<ScenarioInFlight> scenarios() {
    return scenarios;
  }

  /** The scenario of an id; nothing if it did not change. */
  public Optional<ScenarioInFlight> scenario(String id) {
    return scenarios.stream().filter(one -> one.scenario().equals(id)).findFirst();
  }

  /**
   * What is wrong with the migrations of the new map. {@code migration-incomplete} (an error): the
   * migration says nothing about a step where leads can wait. {@code migration-unknown-step} (an
   * error): it moves leads from a step that the older version does not have. {@code migration-idle}
   * (an info): a migration that the older map does not have moves nobody. {@code allow} of the new
   * map silences them as it does the findings of rules.
   *
   * @param today the day on which suppressions are judged, as they can end
   */
  public List<Diagnostic> problems(LocalDate today) {
    return JourneyValidator.of(check.rules()).validate(now, today).diagnostics();
  }

  /** The same as rules for the new map, for those who know where its elements stand in a text. */
  public List<Rule> rules() {
    return check.rules();
  }
}

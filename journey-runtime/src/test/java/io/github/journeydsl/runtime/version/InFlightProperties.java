package io.github.journeydsl.runtime.version;

import static io.github.journeydsl.runtime.version.Maps.details;
import static io.github.journeydsl.runtime.version.Maps.event;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.journeydsl.core.diagnostic.Diagnostic;
import io.github.journeydsl.core.model.JourneyMap;
import io.github.journeydsl.core.rules.JourneyRules;
import io.github.journeydsl.core.scenario.Migration;
import io.github.journeydsl.core.step.ScenarioStep;
import io.github.journeydsl.core.step.StepIds;
import io.github.journeydsl.core.validation.JourneyValidator;
import io.github.journeydsl.runtime.JourneyProgram;
import io.github.journeydsl.runtime.LeadState;
import io.github.journeydsl.runtime.RunningInstance;
import io.github.journeydsl.runtime.Transition;
import io.github.journeydsl.runtime.input.Input;
import io.github.journeydsl.runtime.input.Wake;
import io.github.journeydsl.runtime.log.HandOff;
import io.github.journeydsl.runtime.log.LogEntry;
import io.github.journeydsl.runtime.log.Notice;
import io.github.journeydsl.runtime.log.Send;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What is said about leads in flight is what happens to them. */
class InFlightProperties {

  private static final LocalDate TODAY = LocalDate.of(2026, 10, 5);

  /** What an adoption was seen to do. */
  private enum Seen {
    UNCHANGED,
    STAYED,
    STAYED_OF_GONE,
    LEFT,
    KEPT,
    BEGAN
  }

  @Provide
  Arbitrary<VersionPairs.Pair> pairs() {
    return VersionPairs.any();
  }

  @Property(tries = 1000)
  void theWordsAndTheProgramAgree(@ForAll("pairs") VersionPairs.Pair pair, @ForAll long seed) {
    agreement(pair, new Random(seed));
  }

  /** The property above is worth something only if all of it happens. */
  @Example
  void everyDestinationAndEveryKindOfStepIsSeen() {
    Set<Seen> seen = EnumSet.noneOf(Seen.class);
    Set<String> kinds = new HashSet<>();
    for (int seed = 0; seed < 300; seed++) {
      Outcome outcome = agreement(VersionPairs.of(seed), new Random(seed));
      seen.addAll(outcome.seen());
      kinds.addAll(outcome.kinds());
    }
    assertThat(seen).containsExactlyInAnyOrder(Seen.values());
    assertThat(kinds).contains("Wait", "WaitUntil", "WaitFor", "Send", "Repeat", "HandOff");
  }

  private record Outcome(Set<Seen> seen, Set<String> kinds) {}

  /** Takes the lead over at each point of a random walk through the older version. */
  private static Outcome agreement(VersionPairs.Pair pair, Random random) {
    Outcome outcome = new Outcome(EnumSet.noneOf(Seen.class), new HashSet<>());
    JourneyProgram old = JourneyProgram.of(pair.old());
    JourneyProgram now = JourneyProgram.of(pair.now()).after(old);
    InFlight inFlight = InFlight.between(old, now);
    LeadState lead = Maps.entered(old);
    for (int turn = 0; turn < 12 && !lead.running().isEmpty(); turn++) {
      Instant clock = lead.clock().orElseThrow();
      Instant next = lead.nextWake().orElse(clock.plus(Duration.ofDays(9)));
      long ahead = Math.max(1, Duration.between(clock, next).toMillis());
      Instant at = clock.plusMillis(random.nextLong(ahead));
      check(inFlight, pair, lead, now.adopt(lead, at), at, outcome);
      Input input = random.nextInt(3) == 0 || lead.nextWake().isEmpty()
          ? event(
              "e" + turn, List.of("came", "done", "handoff-returned").get(random.nextInt(3)), at)
          : new Wake(next);
      lead = old.step(lead, input).state();
    }
    return outcome;
  }

  private static void check(
      InFlight inFlight,
      VersionPairs.Pair pair,
      LeadState lead,
      Transition taken,
      Instant at,
      Outcome outcome) {
    for (RunningInstance before : lead.running()) {
      Optional<RunningInstance> after = taken.state().running().stream()
          .filter(one -> one.scenario().equals(before.scenario()))
          .findFirst();
      Optional<ScenarioInFlight> changed = inFlight.scenario(before.scenario());
      if (changed.isEmpty()) {
        // the same definition, by which a deferred send may be free now
        assertThat(after.map(RunningInstance::version).orElse(Optional.of("2"))).contains("2");
        outcome.seen().add(Seen.UNCHANGED);
        continue;
      }
      outcome.kinds().add(kind(pair.old(), before.step()));
      Destination destination = changed.get().from(before.step()).orElseThrow();
      outcome.seen().add(seen(destination, changed.get(), before, after, taken.log(), at, pair));
    }
  }

  private static String kind(JourneyMap map, String id) {
    return step(map, id).getClass().getSimpleName();
  }

  private static ScenarioStep step(JourneyMap map, String id) {
    List<ScenarioStep> steps = VersionPairs.all(VersionPairs.nurture(map));
    return steps.get(StepIds.of(VersionPairs.nurture(map).steps()).indexOf(id));
  }

  private static Seen seen(
      Destination destination,
      ScenarioInFlight scenario,
      RunningInstance before,
      Optional<RunningInstance> after,
      List<LogEntry> log,
      Instant at,
      VersionPairs.Pair pair) {
    List<String> migrated = details(log, Notice.Kind.MIGRATED);
    if (destination instanceof Destination.Stays) {
      assertThat(migrated).isEmpty();
      assertThat(after).contains(before);
      return scenario.isGone() ? Seen.STAYED_OF_GONE : Seen.STAYED;
    }
    if (destination instanceof Destination.Leaves) {
      assertThat(migrated).containsExactly(before.step() + " -> exit");
      assertThat(after).isEmpty();
      return Seen.LEFT;
    }
    Destination.Moves moves = (Destination.Moves) destination;
    assertThat(migrated).containsExactly(before.step() + " -> " + moves.step());
    if (moves.keepsTimer() && endsItsHandOff(pair, before.step(), log, moves.step())) {
      return Seen.KEPT; // a promotion waited for the very hand-off that the move ends
    }
    if (moves.keepsTimer()) {
      RunningInstance moved = after.orElseThrow();
      assertThat(moved.step()).isEqualTo(moves.step());
      assertThat(moved.due()).isEqualTo(before.due());
      assertThat(moved.version()).contains("2");
      assertThat(kind(pair.now(), moves.step())).isEqualTo(kind(pair.old(), before.step()));
      assertThat(fromStep(log, moves.step())).isFalse();
      return Seen.KEPT;
    }
    began(step(pair.now(), moves.step()), moves, after, log, at);
    return Seen.BEGAN;
  }

  private static boolean endsItsHandOff(
      VersionPairs.Pair pair, String step, List<LogEntry> log, String target) {
    ScenarioStep waiting = step(pair.old(), step);
    return waiting instanceof io.github.journeydsl.core.step.Send
        && fromStep(log, target)
        && VersionPairs.all(VersionPairs.nurture(pair.old())).stream()
            .anyMatch(one -> one instanceof io.github.journeydsl.core.step.HandOff handOff
                && VersionPairs.all(handOff.late()).contains(waiting));
  }

  /** A step that begins anew leaves its trace at that instant. */
  private static void began(
      ScenarioStep step,
      Destination.Moves moves,
      Optional<RunningInstance> after,
      List<LogEntry> log,
      Instant at) {
    after.ifPresent(one -> assertThat(one.version()).contains("2"));
    if (step instanceof io.github.journeydsl.core.step.Send
        || step instanceof io.github.journeydsl.core.step.HandOff) {
      assertThat(fromStep(log, moves.step())).isTrue();
    } else if (step instanceof io.github.journeydsl.core.step.Wait wait) {
      assertThat(after.orElseThrow().step()).isEqualTo(moves.step());
      assertThat(after.get().due()).contains(at.plus(length(wait)));
    }
  }

  /** UTC knows no clock changes. */
  private static Duration length(io.github.journeydsl.core.step.Wait wait) {
    return Map.of(
            "wait 1 day", Duration.ofDays(1),
            "wait 3 days", Duration.ofDays(3),
            "wait 2 hours", Duration.ofHours(2))
        .get("wait " + wait.span());
  }

  private static boolean fromStep(List<LogEntry> log, String step) {
    return log.stream()
        .anyMatch(entry -> entry instanceof Send send && send.origin().step().equals(step)
            || entry instanceof HandOff handOff && handOff.origin().step().equals(step));
  }

  @Property(tries = 300)
  void aMigrationIsIncompleteWhereALeadCouldStay(@ForAll("pairs") VersionPairs.Pair pair) {
    InFlight inFlight = InFlight.between(pair.old(), pair.now());
    Optional<ScenarioInFlight> changed = inFlight.scenario("nurture");
    boolean isMigrated = changed.isPresent()
        && pair.now().migrations().stream().anyMatch(one -> one.fromVersion().equals("1"))
        && pair.now().scenario("nurture").isPresent();
    boolean leavesOut = isMigrated && !changed.get().staying().isEmpty();
    List<Diagnostic> errors = inFlight.problems(TODAY).stream()
        .filter(one -> one.id().equals("migration-incomplete"))
        .toList();
    assertThat(errors).hasSize(leavesOut ? 1 : 0);
    changed.ifPresent(scenario -> assertThat(scenario.waiting())
        .extracting(WaitingLeads::step)
        .containsExactlyElementsOf(VersionPairs.waits(pair.old())));
  }

  @Property(tries = 300)
  void theProposedLinesCompleteTheMigration(@ForAll("pairs") VersionPairs.Pair pair) {
    InFlight inFlight = InFlight.between(pair.old(), pair.now());
    for (Diagnostic problem : inFlight.problems(TODAY)) {
      if (problem.id().equals("migration-incomplete")) {
        String help = problem.help().orElseThrow().english();
        JourneyMap mended = withMoves(pair.now(), help.substring(help.indexOf(": ") + 2));
        assertThat(JourneyValidator.of(JourneyRules.structure())
                .validate(mended, TODAY)
                .diagnostics())
            .noneMatch(one -> one.id().equals("unknown-reference"));
        assertThat(InFlight.between(pair.old(), mended).problems(TODAY))
            .noneMatch(one -> one.id().equals("migration-incomplete"));
      }
    }
  }

  private static JourneyMap withMoves(JourneyMap map, String lines) {
    Migration migration = map.migrations().get(0);
    List<Migration.Move> more = Arrays.stream(lines.split("; "))
        .map(line -> line.split(" to "))
        .map(words -> words[1].equals("exit")
            ? Migration.Move.exit(words[0])
            : Migration.Move.to(words[0], words[1]))
        .toList();
    List<Migration.Move> all =
        Stream.concat(migration.moves().stream(), more.stream()).toList();
    return map.toBuilder()
        .migrations(List.of(new Migration(migration.scenario(), migration.fromVersion(), all)))
        .build();
  }

  @Property(tries = 100)
  void nothingHappensBetweenAMapAndItself(@ForAll("pairs") VersionPairs.Pair pair) {
    InFlight inFlight = InFlight.between(pair.now(), pair.now());
    assertThat(inFlight.scenarios()).isEmpty();
    assertThat(inFlight.problems(TODAY)).isEmpty();
  }
}

package io.github.journeydsl.runtime.version;

import static io.github.journeydsl.runtime.version.Maps.START;
import static io.github.journeydsl.runtime.version.Maps.details;
import static io.github.journeydsl.runtime.version.Maps.entered;
import static io.github.journeydsl.runtime.version.Maps.event;
import static io.github.journeydsl.runtime.version.Maps.nurture;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.journeydsl.core.model.JourneyMap;
import io.github.journeydsl.runtime.JourneyProgram;
import io.github.journeydsl.runtime.LeadEngine;
import io.github.journeydsl.runtime.LeadState;
import io.github.journeydsl.runtime.RunningInstance;
import io.github.journeydsl.runtime.Transition;
import io.github.journeydsl.runtime.input.Wake;
import io.github.journeydsl.runtime.log.Decision;
import io.github.journeydsl.runtime.log.LogEntry;
import io.github.journeydsl.runtime.log.Notice;
import io.github.journeydsl.runtime.log.Send;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * Point 9 of "The runtime", and what 0023 decides beside it: who is in which definition, and when.
 */
class VersionsTest {

  private static final Instant CHANGE = START.plus(Duration.ofDays(1));
  private static final Duration DAY = Duration.ofDays(1);

  private static Transition adopted(JourneyMap old, JourneyMap now) {
    JourneyProgram before = JourneyProgram.of(old);
    return JourneyProgram.of(now).after(before).adopt(entered(before), CHANGE);
  }

  private static RunningInstance only(Transition taken) {
    assertThat(taken.state().running()).hasSize(1);
    return taken.state().running().get(0);
  }

  private static List<String> contents(List<LogEntry> log) {
    return log.stream()
        .filter(Send.class::isInstance)
        .map(Send.class::cast)
        .filter(send -> send.decision() instanceof Decision.Sent)
        .map(Send::content)
        .toList();
  }

  @Test
  void leadsInFlightStayOnTheDefinitionTheyEnteredWith() {
    JourneyMap old =
        nurture("1", "wait 3 days\nsend guide by email\nwait 1 week\nsend cases by email");
    JourneyMap now = nurture("2", "wait 4 days\nsend cases by email");
    Transition taken = adopted(old, now);
    assertThat(taken.log()).isEmpty();
    assertThat(only(taken).version()).contains("1");
    assertThat(only(taken).due()).contains(START.plus(DAY.multipliedBy(3)));
    LeadState lead = taken.state();
    List<LogEntry> log = new ArrayList<>();
    while (lead.nextWake().isPresent()) {
      Transition next = lead.program().step(lead, new Wake(lead.nextWake().get()));
      log.addAll(next.log());
      lead = next.state();
    }
    assertThat(contents(log)).containsExactly("guide", "cases");
    assertThat(lead.clock()).contains(START.plus(DAY.multipliedBy(10)));
  }

  @Test
  void whoEntersAfterTheChangeIsInTheNewDefinition() {
    JourneyProgram program = JourneyProgram.of(nurture("2", "wait 4 days"))
        .after(JourneyProgram.of(nurture("1", "wait 3 days")));
    assertThat(entered(program).running().get(0).version()).contains("2");
  }

  @Test
  void aStateThreeVersionsOldGoesThroughEachVersion() {
    JourneyProgram first = JourneyProgram.of(nurture("1", "wait 30 days as a"));
    JourneyProgram second = JourneyProgram.of(
            nurture("2", "wait 3 weeks as b", "migration nurture from \"1\" { a to b }"))
        .after(first);
    JourneyProgram third = JourneyProgram.of(nurture("3", "wait 2 weeks as b")).after(second);
    JourneyProgram fourth = JourneyProgram.of(nurture(
            "4",
            "wait 1 week as c",
            "migration nurture from \"1\" { a to exit }\nmigration nurture from \"2\" { b to c }"))
        .after(third);
    LeadState stored = fourth.read(entered(first).toBytes());
    assertThat(stored.program()).isSameAs(first);
    Transition taken = fourth.adopt(stored, CHANGE);
    assertThat(details(taken.log(), Notice.Kind.MIGRATED)).containsExactly("a -> b", "b -> c");
    assertThat(only(taken).version()).contains("4");
    assertThat(only(taken).due()).contains(START.plus(DAY.multipliedBy(30)));
    // the same as if each version had come into force in its time
    LeadState lead = entered(first);
    for (JourneyProgram program : List.of(second, third, fourth)) {
      lead = program.adopt(lead, CHANGE).state();
    }
    assertThat(lead).isEqualTo(taken.state());
  }

  @Test
  void aDefinitionHeldByTwoVersionsBelongsToTheLater() {
    JourneyProgram first = JourneyProgram.of(nurture("1", "wait 3 days"));
    JourneyProgram second =
        JourneyProgram.of(nurture("2", "wait 3 days", "event more")).after(first);
    JourneyMap now =
        nurture("3", "wait 4 days", "migration nurture from \"2\" { wait-3-days to exit }");
    Transition taken = JourneyProgram.of(now).after(second).adopt(entered(first), CHANGE);
    assertThat(taken.state().running()).isEmpty();
  }

  @Test
  void aStateOfAProgramThatIsNotBeforeIsRefused() {
    LeadState lead = entered(JourneyProgram.of(nurture("1", "wait 3 days")));
    JourneyProgram alone = JourneyProgram.of(nurture("2", "wait 4 days"));
    assertThatIllegalArgumentException().isThrownBy(() -> alone.adopt(lead, CHANGE));
    assertThatIllegalArgumentException().isThrownBy(() -> alone.read(lead.toBytes()));
  }

  @Test
  void redefineKeepsTimers() {
    List<LogEntry> log = new ArrayList<>();
    JourneyProgram first = JourneyProgram.of(nurture("1", "wait 3 days\nsend guide by email"));
    LeadEngine engine = LeadEngine.of(first, log::add);
    engine.put(entered(first));
    engine.redefine(JourneyProgram.of(nurture("2", "wait 4 days\nsend cases by email")), CHANGE);
    assertThat(engine.nextWake()).contains(START.plus(DAY.multipliedBy(3)));
    engine.redefine(
        JourneyProgram.of(nurture(
            "3",
            "wait 5 days as rest was wait-3-days\nsend cases by email",
            "migration nurture from \"1\"")),
        CHANGE.plus(DAY));
    assertThat(engine.nextWake()).contains(START.plus(DAY.multipliedBy(3)));
    engine.advanceTo(START.plus(DAY.multipliedBy(30)));
    assertThat(contents(log)).containsExactly("cases");
  }

  @Test
  void theDefinitionChangeComesBeforeEverythingElseOfItsInstant() {
    List<LogEntry> log = new ArrayList<>();
    JourneyProgram first = JourneyProgram.of(nurture("1", "wait 1 day\nsend guide by email"));
    LeadEngine engine = LeadEngine.of(first, log::add);
    engine.put(entered(first));
    engine.accept(event("came", "came", CHANGE));
    engine.redefine(
        JourneyProgram.of(nurture(
            "2",
            "wait for came up to 2 days { send cases by email }",
            "migration nurture from \"1\" { wait-1-day to wait-for-came-up-to-2-days }")),
        CHANGE);
    engine.advanceTo(CHANGE);
    // neither the timer of the old wait, due at the same instant, nor a lost event
    assertThat(contents(log)).containsExactly("cases");
  }

  @Test
  void whatWasDueBeforeTheChangeRunsInTheOldDefinition() {
    List<LogEntry> log = new ArrayList<>();
    JourneyProgram first =
        JourneyProgram.of(nurture("1", "wait 1 day\nsend guide by email\nwait 1 day"));
    LeadEngine engine = LeadEngine.of(first, log::add);
    engine.put(entered(first));
    engine.redefine(
        JourneyProgram.of(nurture(
            "2",
            "wait 3 days\nsend cases by email",
            "migration nurture from \"1\" { wait-1-day to wait-3-days; wait-1-day-2 to exit }")),
        CHANGE.plusMillis(1));
    assertThat(contents(log)).containsExactly("guide");
    assertThat(engine.state("lead").orElseThrow().running()).isEmpty();
  }

  @Test
  void aScenarioThatIsGoneIsFinishedButNotEntered() {
    JourneyProgram first = JourneyProgram.of(nurture("1", "wait 3 days"));
    JourneyProgram second = JourneyProgram.of(Maps.version("2", "")).after(first);
    Transition taken = second.adopt(entered(first), CHANGE);
    assertThat(only(taken).due()).contains(START.plus(DAY.multipliedBy(3)));
    LeadState late = second
        .step(
            second.lead("other"),
            io.github.journeydsl.runtime.input.LeadEvent.of(
                "x", "other", io.github.journeydsl.core.event.EventPattern.of("go"), START))
        .state();
    assertThat(late.running()).isEmpty();
  }

  @Test
  void instancesGoInTheOrderOfTheNewMap() {
    String a = "scenario a { on came; wait 3 days }\n";
    String b = "scenario b { on came; wait 3 days }\n";
    JourneyProgram first = JourneyProgram.of(Maps.version("1", a + b));
    LeadState lead = first.step(first.lead("lead"), event("c", "came", START)).state();
    Transition taken = JourneyProgram.of(Maps.version("2", b + a)).after(first).adopt(lead, CHANGE);
    assertThat(taken.state().running())
        .extracting(RunningInstance::scenario)
        .containsExactly("b", "a");
  }

  @Test
  void anInputFromTooFarAheadCarriesNoDefinitionThere() {
    JourneyProgram first = JourneyProgram.of(nurture("1", "wait 3 days"));
    JourneyProgram second = JourneyProgram.of(nurture(
            "2",
            "wait for came up to 1 day",
            "migration nurture from \"1\" { wait-3-days to wait-for-came-up-to-1-day }"))
        .after(first);
    Transition taken =
        second.step(entered(first), event("far", "came", Instant.parse("2999-01-01T00:00:00Z")));
    assertThat(only(taken).due()).contains(START.plus(DAY));
    assertThat(details(taken.log(), Notice.Kind.FAR_FUTURE)).hasSize(1);
  }

  @Test
  void pointsAreKeptWhenTheScoreBeginsToFade() {
    String scoring = "scoring { on go +20%s }";
    JourneyProgram first = JourneyProgram.of(nurture("1", "wait 3 days", scoring.formatted("")));
    JourneyProgram second = JourneyProgram.of(
            nurture("1", "wait 3 days", scoring.formatted("; decay 50% every 1 day")))
        .after(first);
    LeadState lead = second.read(entered(first).toBytes());
    LeadState now = second.adopt(lead, CHANGE).state();
    assertThat(now.score(CHANGE)).isEqualByComparingTo("20");
    assertThat(now.score(CHANGE.plus(DAY))).isEqualByComparingTo("10");
    assertThat(Optional.of(now.running())).contains(lead.running());
  }
}

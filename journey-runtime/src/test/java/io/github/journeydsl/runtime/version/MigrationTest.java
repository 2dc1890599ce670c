package io.github.journeydsl.runtime.version;

import static io.github.journeydsl.runtime.version.Maps.START;
import static io.github.journeydsl.runtime.version.Maps.details;
import static io.github.journeydsl.runtime.version.Maps.entered;
import static io.github.journeydsl.runtime.version.Maps.event;
import static io.github.journeydsl.runtime.version.Maps.nurture;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.journeydsl.core.model.JourneyMap;
import io.github.journeydsl.core.scenario.Migration;
import io.github.journeydsl.runtime.JourneyProgram;
import io.github.journeydsl.runtime.LeadState;
import io.github.journeydsl.runtime.RunningInstance;
import io.github.journeydsl.runtime.Transition;
import io.github.journeydsl.runtime.input.Wake;
import io.github.journeydsl.runtime.log.Cause;
import io.github.journeydsl.runtime.log.Decision;
import io.github.journeydsl.runtime.log.HandOff;
import io.github.journeydsl.runtime.log.LogEntry;
import io.github.journeydsl.runtime.log.Notice;
import io.github.journeydsl.runtime.log.Send;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Point 9 of "The runtime", and what 0023 decides beside it: where a migration takes leads. */
class MigrationTest {

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
  void aStateInJsonMovesByTheMigrationAsOneInBytesDoes() {
    JourneyMap old = nurture("1", "wait 3 days\nsend guide by email");
    JourneyMap plain = nurture("2", "wait 4 days\nsend cases by email");
    JourneyMap now = plain.toBuilder()
        .addMigration(new Migration(
            plain.scenarios().get(0).id(), "1", List.of(Migration.Move.exit("wait-3-days"))))
        .build();
    JourneyProgram before = JourneyProgram.of(old);
    JourneyProgram after = JourneyProgram.of(now).after(before);
    LeadState stored = after.readJson(entered(before).toJson());
    assertThat(after.adopt(stored, CHANGE).state().running()).isEmpty();
  }

  @Test
  void aMigrationMovesLeadsAndAStepOfTheSameKindKeepsItsTimer() {
    Transition taken = adopted(
        nurture("1", "wait 3 days"),
        nurture(
            "2",
            "send guide by email\nwait 4 days",
            "migration nurture from \"1\" { wait-3-days to wait-4-days }"));
    assertThat(details(taken.log(), Notice.Kind.MIGRATED))
        .containsExactly("wait-3-days -> wait-4-days");
    assertThat(taken.log().get(0).cause()).isEqualTo(Cause.definition("2"));
    assertThat(only(taken).version()).contains("2");
    assertThat(only(taken).step()).isEqualTo("wait-4-days");
    assertThat(only(taken).due()).contains(START.plus(DAY.multipliedBy(3)));
  }

  @Test
  void aStepOfAnotherKindBeginsAnewAtTheChange() {
    Transition taken = adopted(
        nurture("1", "wait 3 days"),
        nurture(
            "2",
            "send guide by email\nwait for came up to 2 days",
            "migration nurture from \"1\" { wait-3-days to send-guide-by-email }"));
    assertThat(contents(taken.log())).containsExactly("guide");
    assertThat(only(taken).step()).isEqualTo("wait-for-came-up-to-2-days");
    assertThat(only(taken).due()).contains(CHANGE.plus(DAY.multipliedBy(2)));
    assertThat(taken.state().clock()).contains(CHANGE);
  }

  @Test
  void aMigrationToExitLetsThemLeave() {
    Transition taken = adopted(
        nurture("1", "wait 3 days as pause"),
        nurture("2", "wait 4 days", "migration nurture from \"1\" { pause to exit }"));
    assertThat(taken.state().running()).isEmpty();
    assertThat(details(taken.log(), Notice.Kind.MIGRATED)).containsExactly("pause -> exit");
    assertThat(details(taken.log(), Notice.Kind.LEFT)).containsExactly("migration");
  }

  @Test
  void wasCountsAsAMoveWhenAMigrationIsDeclared() {
    JourneyMap old = nurture("1", "wait 3 days as pause");
    String steps = "send guide by email\nwait 4 days as long-pause was pause";
    Transition without = adopted(old, nurture("2", steps));
    assertThat(only(without).step()).isEqualTo("pause");
    assertThat(only(without).version()).contains("1");
    Transition with = adopted(old, nurture("2", steps, "migration nurture from \"1\""));
    assertThat(only(with).step()).isEqualTo("long-pause");
    assertThat(only(with).due()).contains(START.plus(DAY.multipliedBy(3)));
  }

  @Test
  void theSameNameInTheTextIsTheSameStepWhenAMigrationIsDeclared() {
    JourneyMap old = nurture("1", "wait 3 days as pause");
    String steps = "send guide by email\nwait 4 days as pause";
    assertThat(only(adopted(old, nurture("2", steps))).version()).contains("1");
    Transition with = adopted(old, nurture("2", steps, "migration nurture from \"1\""));
    assertThat(only(with).version()).contains("2");
    // the same words are no name
    Transition words = adopted(
        nurture("1", "wait 3 days"),
        nurture("2", "send guide by email\nwait 3 days", "migration nurture from \"1\""));
    assertThat(only(words).version()).contains("1");
  }

  @Test
  void whatTheMigrationSaysGoesBeforeWasAndNames() {
    Transition taken = adopted(
        nurture("1", "wait 3 days as a"),
        nurture(
            "2",
            "wait 1 day as a\nwait 2 days as b was a\nwait 3 days as c",
            "migration nurture from \"1\" { a to c }"));
    assertThat(only(taken).step()).isEqualTo("c");
    Transition was = adopted(
        nurture("1", "wait 3 days as a"),
        nurture("2", "wait 1 day as a\nwait 2 days as b was a", "migration nurture from \"1\""));
    assertThat(only(was).step()).isEqualTo("b");
  }

  @Test
  void aMigrationFromAnotherVersionMovesNobody() {
    Transition taken = adopted(
        nurture("1", "wait 3 days"),
        nurture("2", "wait 4 days", "migration nurture from \"0.9\" { wait-3-days to exit }"));
    assertThat(only(taken).version()).contains("1");
    assertThat(taken.log()).isEmpty();
  }

  @Test
  void aDeferredSendKeepsItsTimerAndIsDecidedByTheNewStep() {
    String policy = "policy { send between 09:00 and 10:00 on tuesday }";
    Transition taken = adopted(
        nurture("1", "send guide by email", policy),
        nurture(
            "2",
            "send cases by email\nwait 1 day",
            policy,
            "migration nurture from \"1\" { send-guide-by-email to send-cases-by-email }"));
    Instant open = Instant.parse("2026-10-06T09:00:00Z");
    assertThat(only(taken).due()).contains(open);
    Transition later = taken.state().program().step(taken.state(), new Wake(open));
    assertThat(contents(later.log())).containsExactly("cases");
  }

  @Test
  void whoWaitsInAHandOffStaysHandedOverAndIsNotHandedOverAgain() {
    JourneyMap now = nurture(
        "2",
        "handoff support as SQL as calls { until done }",
        "migration nurture from \"1\" { handoff-sales to calls }");
    Transition taken =
        adopted(nurture("1", "handoff sales as MQL { until came; within 5 days }"), now);
    assertThat(taken.effects()).isEmpty();
    assertThat(only(taken).step()).isEqualTo("calls");
    assertThat(only(taken).due()).contains(START.plus(DAY.multipliedBy(5)));
    Transition late = taken.state().program().step(taken.state(), event("d", "done", CHANGE));
    assertThat(late.state().running()).isEmpty();
  }

  @Test
  void aMoveOutOfAHandOffEndsItAndReleasesWhatWaitedForIt() {
    String other = "scenario news { on came; send cases by email; wait 1 day }";
    JourneyProgram first =
        JourneyProgram.of(nurture("1", "handoff sales as MQL { until done }", other));
    LeadState lead = first.step(entered(first), event("came", "came", START)).state();
    assertThat(lead.running())
        .extracting(RunningInstance::step)
        .containsExactly("handoff-sales", "send-cases-by-email");
    Transition taken = JourneyProgram.of(nurture(
            "2",
            "wait 9 days",
            other,
            "migration nurture from \"1\" { handoff-sales to wait-9-days }"))
        .after(first)
        .adopt(lead, CHANGE);
    assertThat(contents(taken.log())).containsExactly("cases");
    assertThat(taken.effects()).noneMatch(HandOff.class::isInstance);
    assertThat(taken.state().running())
        .extracting(RunningInstance::step)
        .containsExactly("wait-9-days", "wait-1-day");
  }

  @Test
  void aPromotionThatWaitedForTheHandOffThatTheMoveEndsIsDecidedAtOnce() {
    JourneyProgram first = JourneyProgram.of(nurture(
        "1", "handoff sales as MQL { until done; within 1 hour; late { send cases by email } }"));
    LeadState lead = entered(first);
    lead = first.step(lead, new Wake(lead.nextWake().orElseThrow())).state();
    assertThat(lead.running().get(0).step()).isEqualTo("send-cases-by-email");
    Transition taken = JourneyProgram.of(nurture(
            "2",
            "send cases by email as offer\nwait 1 day",
            "migration nurture from \"1\" { handoff-sales to exit; send-cases-by-email to offer }"))
        .after(first)
        .adopt(lead, CHANGE);
    assertThat(contents(taken.log())).containsExactly("cases");
    assertThat(only(taken).step()).isEqualTo("wait-1-day");
  }

  @Test
  void repetitionsAroundTheStepGoOnFromTheOutermost() {
    JourneyProgram first = JourneyProgram.of(nurture(
        "1", "repeat 3 times every 1 week {\n  send guide by email\n  wait 1 day as pause\n}"));
    JourneyProgram second = JourneyProgram.of(nurture(
            "2",
            "repeat 4 times every 1 week {\n  send cases by email\n  wait 2 days as pause\n}",
            "migration nurture from \"1\" { send-guide-by-email to exit; "
                + "repeat-3-times-every-1-week to repeat-4-times-every-1-week }"))
        .after(first);
    LeadState lead = entered(first);
    lead = first.step(lead, new Wake(lead.nextWake().orElseThrow())).state();
    assertThat(lead.nextWake()).contains(START.plus(DAY.multipliedBy(7)));
    lead = second.adopt(lead, CHANGE).state();
    List<LogEntry> log = new ArrayList<>();
    while (lead.nextWake().isPresent()) {
      Transition next = second.step(lead, new Wake(lead.nextWake().get()));
      log.addAll(next.log());
      lead = next.state();
    }
    assertThat(contents(log)).hasSize(3); // rounds two to four
    assertThat(lead.clock()).contains(START.plus(DAY.multipliedBy(23)));
  }

  @Test
  void anExitRuleOfTheNewDefinitionIsAskedAtOnce() {
    JourneyProgram first = JourneyProgram.of(nurture("1", "wait 3 days as pause"));
    JourneyMap now = Maps.version(
        "2",
        "scenario nurture { on go; exit when phase = \"awareness\"; wait 4 days as pause }\n"
            + "migration nurture from \"1\"");
    Transition taken = JourneyProgram.of(now).after(first).adopt(entered(first), CHANGE);
    assertThat(details(taken.log(), Notice.Kind.MIGRATED)).containsExactly("pause -> pause");
    assertThat(taken.state().running()).isEmpty();
  }
}

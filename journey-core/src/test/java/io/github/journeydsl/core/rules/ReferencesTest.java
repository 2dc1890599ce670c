package io.github.journeydsl.core.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.journeydsl.core.Pieces;
import io.github.journeydsl.core.approval.ApprovalChain;
import io.github.journeydsl.core.approval.ApprovalStep;
import io.github.journeydsl.core.approval.ApprovalStepKind;
import io.github.journeydsl.core.approval.Approvers;
import io.github.journeydsl.core.diagnostic.Diagnostic;
import io.github.journeydsl.core.event.AttributeValue;
import io.github.journeydsl.core.event.Comparison;
import io.github.journeydsl.core.event.Condition;
import io.github.journeydsl.core.event.EventPattern;
import io.github.journeydsl.core.event.Verb;
import io.github.journeydsl.core.model.Absence;
import io.github.journeydsl.core.model.Addressed;
import io.github.journeydsl.core.model.Content;
import io.github.journeydsl.core.model.JourneyMap;
import io.github.journeydsl.core.model.JourneyMapBuilder;
import io.github.journeydsl.core.model.Opportunity;
import io.github.journeydsl.core.model.Persona;
import io.github.journeydsl.core.model.PersonaBuilder;
import io.github.journeydsl.core.model.Phase;
import io.github.journeydsl.core.model.Touchpoint;
import io.github.journeydsl.core.policy.SendPolicy;
import io.github.journeydsl.core.scenario.ExitRule;
import io.github.journeydsl.core.scenario.Migration;
import io.github.journeydsl.core.scenario.NurtureScenario;
import io.github.journeydsl.core.scenario.NurtureScenarioBuilder;
import io.github.journeydsl.core.scenario.Trigger;
import io.github.journeydsl.core.scenariotest.Expected;
import io.github.journeydsl.core.scenariotest.ExpectedEffect;
import io.github.journeydsl.core.scenariotest.Given;
import io.github.journeydsl.core.scenariotest.ScenarioTest;
import io.github.journeydsl.core.scenariotest.ScenarioTestBuilder;
import io.github.journeydsl.core.scenariotest.TestLead;
import io.github.journeydsl.core.scoring.ScoreAward;
import io.github.journeydsl.core.scoring.Scoring;
import io.github.journeydsl.core.step.Exit;
import io.github.journeydsl.core.step.HandOff;
import io.github.journeydsl.core.step.If;
import io.github.journeydsl.core.step.Move;
import io.github.journeydsl.core.step.Repeat;
import io.github.journeydsl.core.step.ScenarioStep;
import io.github.journeydsl.core.step.Schedule;
import io.github.journeydsl.core.step.Send;
import io.github.journeydsl.core.step.Split;
import io.github.journeydsl.core.step.Start;
import io.github.journeydsl.core.step.WaitFor;
import io.github.journeydsl.core.value.Percent;
import io.github.journeydsl.core.value.TimeSpan;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every property that can name another element, one by one, naming {@code nowhere}. */
class ReferencesTest {

  private static final TimeSpan DAY = TimeSpan.days(1);
  private static final LocalDateTime TIME = LocalDateTime.of(2026, 10, 5, 10, 0);
  private static final EventPattern LOST = EventPattern.of(Verb.VIEW, "nowhere");
  private static final EventPattern FOUND = EventPattern.of(Verb.VIEW, "t");
  private static final ScenarioStep ASTRAY = Move.to("nowhere");

  /** A map with one reference that leads nowhere: where it stands, and what it may name. */
  private record Lost(
      String element, String property, String kinds, UnaryOperator<JourneyMapBuilder> change) {

    @Override
    public String toString() {
      return element + ", " + property + ", " + kinds;
    }
  }

  @ParameterizedTest
  @MethodSource({
    "people",
    "contents",
    "journey",
    "approvals",
    "operations",
    "scenarios",
    "steps",
    "conditions",
    "tests"
  })
  void aReferenceThatLeadsNowhereIsFoundWhereItStands(Lost lost) {
    JourneyMap map = lost.change.apply(world()).build();

    Diagnostic found = Verdict.only("unknown-reference", map);

    assertThat(found.element().orElseThrow()).hasToString(lost.element);
    assertThat(found.property()).contains(lost.property);
    assertThat(found.value()).contains("nowhere");
    assertThat(found.message()).hasToString("no " + lost.kinds + " is called \"nowhere\"");
  }

  static Stream<Lost> people() {
    return Stream.of(
        new Lost(
            "persona a", "roles", "role", map -> map.addPersona(Pieces.persona("a", "nowhere"))),
        persona("reports-to", "persona", Persona.builder().reportsTo("nowhere")),
        persona("approval", "approval chain", Persona.builder().approvalChain("nowhere")));
  }

  private static Lost persona(String property, String kind, PersonaBuilder persona) {
    Persona a = persona.id("a").addRole("user").build();
    return new Lost("persona a", property, kind, map -> map.addPersona(a));
  }

  static Stream<Lost> contents() {
    return Stream.of(
        content("phases", "phase", Content.builder().id("a").addPhase("nowhere").build()),
        content("roles", "role", Content.builder().id("a").addRole("nowhere").build()),
        content(
            "personas",
            "persona",
            Content.builder().id("a").addPersona("nowhere").build()));
  }

  private static Lost content(String property, String kind, Content content) {
    return new Lost("content a", property, kind, map -> map.addContent(content));
  }

  static Stream<Lost> journey() {
    Phase absent =
        Phase.builder().id("a").addAbsence(new Absence("nowhere", "not yet")).build();
    Phase entered = Phase.builder().id("a").addEntryEvent(LOST).build();
    Phase approved = Phase.builder().id("a").approvalChain("nowhere").build();
    Touchpoint channel = Touchpoint.builder().id("x").channel("nowhere").build();
    Touchpoint offering = Touchpoint.builder().id("x").addOffer("nowhere").build();
    Touchpoint met = Pieces.touchpoint("x", Pieces.experience("nowhere"));
    Opportunity addressing = Opportunity.builder()
        .id("o")
        .addAddress(Addressed.touchpoint("nowhere"))
        .build();
    return Stream.of(
        new Lost("phase a", "absent", "role", map -> map.addPhase(absent)),
        new Lost("phase a", "enters", "touchpoint or content", map -> map.addPhase(entered)),
        new Lost("phase a", "approval", "approval chain", map -> map.addPhase(approved)),
        new Lost(
            "touchpoint x", "channel", "channel", map -> map.addPhase(Pieces.phase("a", channel))),
        new Lost(
            "touchpoint x", "offers", "content", map -> map.addPhase(Pieces.phase("a", offering))),
        new Lost(
            "experience x/nowhere", "for", "persona", map -> map.addPhase(Pieces.phase("a", met))),
        new Lost(
            "opportunity o", "addresses", "touchpoint", map -> map.addOpportunity(addressing)));
  }

  static Stream<Lost> approvals() {
    ApprovalStep step = ApprovalStep.builder()
        .id("draft")
        .kind(ApprovalStepKind.DRAFT)
        .approvers(Approvers.of("p"))
        .build();
    ApprovalStep by =
        step.toBuilder().approvers(Approvers.anyOf("p", "nowhere")).build();
    ApprovalStep needs = step.toBuilder().addDocument("nowhere").build();
    ApprovalChain consulting =
        ApprovalChain.builder().id("a").addConsulted("nowhere").build();
    return Stream.of(
        new Lost("approval a", "consult", "persona", map -> map.addApprovalChain(consulting)),
        new Lost("step a/draft", "by", "persona", map -> map.addApprovalChain(chain(by))),
        new Lost("step a/draft", "needs", "content", map -> map.addApprovalChain(chain(needs))));
  }

  private static ApprovalChain chain(ApprovalStep step) {
    return ApprovalChain.builder().id("a").addStep(step).build();
  }

  static Stream<Lost> operations() {
    SendPolicy policy = SendPolicy.builder().addConsentChannel("nowhere").build();
    return Stream.of(
        new Lost("policy", "consent", "channel", map -> map.policy(policy)),
        scoring("event", EventPattern.of("nowhere")),
        scoring("touchpoint or content", EventPattern.of(Verb.CLICK, "nowhere")),
        scoring("touchpoint", EventPattern.of(Verb.ATTEND, "nowhere")),
        scoring("content", EventPattern.of(Verb.DOWNLOAD, "nowhere")),
        scoring("phase", EventPattern.of(Verb.ENTER, "nowhere")));
  }

  private static Lost scoring(String kinds, EventPattern event) {
    Scoring scoring = Scoring.builder().addAward(ScoreAward.of(event, 1)).build();
    return new Lost("scoring", "on", kinds, map -> map.scoring(scoring));
  }

  static Stream<Lost> scenarios() {
    Condition lost = Condition.consent("nowhere");
    return Stream.of(
        scenario("on", "touchpoint or content", s -> s.addTrigger(Trigger.on(LOST))),
        scenario("on", "channel", s -> s.addTrigger(Trigger.on(FOUND).and(lost))),
        scenario("in", "phase", s -> s.addPhase("nowhere")),
        scenario("for", "persona or role", s -> s.addAudience("nowhere")),
        scenario("exit", "touchpoint or content", s -> s.addExit(ExitRule.when(LOST))),
        scenario("exit", "channel", s -> s.addExit(ExitRule.when(lost))),
        scenario("goal", "touchpoint or content", s -> s.addGoal(LOST)),
        new Lost(
            "migration nowhere",
            "migration",
            "scenario",
            map -> map.addMigration(new Migration("nowhere", "1.0", List.of()))));
  }

  static Stream<Lost> steps() {
    Condition found = Condition.consent("email");
    Schedule daily = new Schedule.Every(DAY);
    List<ScenarioStep> none = List.of();
    List<ScenarioStep> astray = List.of(ASTRAY);
    return Stream.of(
        step("send", "content", Send.of("nowhere", "email")),
        step("send", "channel", Send.of("c", "nowhere")),
        step("move", "phase", ASTRAY),
        step("start", "scenario", Start.of("nowhere")),
        step("wait", "touchpoint or content", WaitFor.of(LOST, DAY, none, none)),
        step("move", "phase", WaitFor.of(FOUND, DAY, astray, none)),
        step("move", "phase", WaitFor.of(FOUND, DAY, none, astray)),
        step("move", "phase", If.of(found, astray, none)),
        step("move", "phase", If.of(found, none, astray)),
        step("move", "phase", Split.of(new Split.Arm(Percent.of(100), "a", astray))),
        step("move", "phase", Repeat.times(2, daily, ASTRAY)),
        step("move", "phase", Repeat.times(2, daily, Repeat.forever(daily, ASTRAY))),
        step("until", "touchpoint or content", HandOff.of("sales", "SQL", LOST, DAY)),
        step("move", "phase", HandOff.of("sales", "SQL", FOUND, DAY, ASTRAY)),
        step("move", "phase", returned(astray)));
  }

  private static HandOff returned(List<ScenarioStep> steps) {
    return new HandOff("sales", "SQL", FOUND, Optional.empty(), List.of(), steps, Optional.empty());
  }

  static Stream<Lost> conditions() {
    Condition found = Condition.consent("email");
    Condition lost = Condition.consent("nowhere");
    AttributeValue nowhere = AttributeValue.of("nowhere");
    return Stream.of(
        condition("channel", lost),
        condition("channel", Condition.not(lost)),
        condition("channel", Condition.and(found, lost)),
        condition("channel", Condition.or(found, Condition.not(Condition.and(lost, found)))),
        condition("phase", Condition.compare("phase", Comparison.EQUAL, nowhere)),
        condition("role", Condition.compare("role", Comparison.NOT_EQUAL, nowhere)),
        condition("touchpoint or content", new Condition.Count(LOST, DAY, Comparison.AT_LEAST, 3)));
  }

  static Stream<Lost> tests() {
    ExpectedEffect content = new ExpectedEffect.Send("nowhere", "email");
    ExpectedEffect channel = new ExpectedEffect.Send("c", "nowhere");
    ExpectedEffect phase = new ExpectedEffect.Phase("nowhere");
    TestLead agreeing = TestLead.of("p", "f").consenting("nowhere");
    return Stream.of(
        test("lead", "persona", test -> test.lead(TestLead.of("nowhere", "f"))),
        test("lead", "phase", test -> test.lead(TestLead.of("p", "nowhere"))),
        test("lead", "channel", test -> test.lead(agreeing)),
        test("given", "touchpoint or content", test -> test.addGiven(Given.of(TIME, LOST))),
        test("expect", "content", test -> test.addExpected(Expected.of(TIME, content))),
        test("expect", "channel", test -> test.addExpected(Expected.of(TIME, channel))),
        test("expect", "phase", test -> test.addExpected(Expected.of(TIME, phase))));
  }

  @ParameterizedTest
  @MethodSource("plain")
  void whatNamesNoElementIsNoReference(NurtureScenario scenario) {
    assertThat(Verdict.of("unknown-reference", world().addScenario(scenario).build()))
        .isEmpty();
  }

  static Stream<NurtureScenario> plain() {
    AttributeValue nowhere = AttributeValue.of("nowhere");
    Condition attribute = Condition.compare("industry", Comparison.EQUAL, nowhere);
    Condition number = Condition.compare("phase", Comparison.EQUAL, AttributeValue.of(1));
    return Stream.of(
        Pieces.scenario("s", List.of("f"), If.of(attribute, List.of(), List.of())),
        Pieces.scenario("s", List.of("f"), If.of(number, List.of(), List.of())),
        Pieces.scenario("s", List.of("f"), HandOff.of("nowhere", "SQL", FOUND, DAY), Exit.now()),
        NurtureScenario.builder()
            .id("s")
            .addTriggers(new Trigger.OnScore(80), new Trigger.OnManual())
            .build());
  }

  /** One element of each kind that can be named. */
  private static JourneyMapBuilder world() {
    return Pieces.map()
        .addPersona(Pieces.persona("p", "user"))
        .addContent(Pieces.content("c"))
        .addPhase(Pieces.phase("f", Pieces.touchpoint("t")));
  }

  private static Lost scenario(
      String property, String kinds, UnaryOperator<NurtureScenarioBuilder> change) {
    NurtureScenario scenario = change.apply(NurtureScenario.builder().id("s")).build();
    return new Lost("scenario s", property, kinds, map -> map.addScenario(scenario));
  }

  private static Lost step(String property, String kinds, ScenarioStep step) {
    return scenario(property, kinds, scenario -> scenario.addStep(step));
  }

  private static Lost condition(String kinds, Condition condition) {
    return step("if", kinds, If.of(condition, List.of(), List.of()));
  }

  private static Lost test(
      String property, String kinds, UnaryOperator<ScenarioTestBuilder> change) {
    ScenarioTestBuilder test = ScenarioTest.builder().id("x").lead(TestLead.of("p", "f"));
    ScenarioTest changed = change.apply(test).build();
    return new Lost("test x", property, kinds, map -> map.addTest(changed));
  }
}

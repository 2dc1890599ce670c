package io.github.journeydsl.json;

import io.github.journeydsl.core.approval.AmountCondition;
import io.github.journeydsl.core.approval.ApprovalChain;
import io.github.journeydsl.core.approval.ApprovalStep;
import io.github.journeydsl.core.approval.ApprovalStepKind;
import io.github.journeydsl.core.approval.Approvers;
import io.github.journeydsl.core.element.ElementKind;
import io.github.journeydsl.core.element.ElementRef;
import io.github.journeydsl.core.event.AttributeValue;
import io.github.journeydsl.core.event.Comparison;
import io.github.journeydsl.core.event.Condition;
import io.github.journeydsl.core.event.EventAttribute;
import io.github.journeydsl.core.event.EventPattern;
import io.github.journeydsl.core.event.EventType;
import io.github.journeydsl.core.event.Verb;
import io.github.journeydsl.core.model.Absence;
import io.github.journeydsl.core.model.Addressed;
import io.github.journeydsl.core.model.Budget;
import io.github.journeydsl.core.model.Channel;
import io.github.journeydsl.core.model.ChannelMode;
import io.github.journeydsl.core.model.Colour;
import io.github.journeydsl.core.model.Content;
import io.github.journeydsl.core.model.EmotionPoint;
import io.github.journeydsl.core.model.Evidence;
import io.github.journeydsl.core.model.EvidenceKind;
import io.github.journeydsl.core.model.Experience;
import io.github.journeydsl.core.model.JourneyMap;
import io.github.journeydsl.core.model.JourneyState;
import io.github.journeydsl.core.model.Kpi;
import io.github.journeydsl.core.model.Opportunity;
import io.github.journeydsl.core.model.Persona;
import io.github.journeydsl.core.model.Phase;
import io.github.journeydsl.core.model.Purpose;
import io.github.journeydsl.core.model.Review;
import io.github.journeydsl.core.model.StakeholderRole;
import io.github.journeydsl.core.model.Stance;
import io.github.journeydsl.core.model.Status;
import io.github.journeydsl.core.model.Suppression;
import io.github.journeydsl.core.model.Touchpoint;
import io.github.journeydsl.core.policy.SendCap;
import io.github.journeydsl.core.policy.SendDays;
import io.github.journeydsl.core.policy.SendPolicy;
import io.github.journeydsl.core.policy.SendWindow;
import io.github.journeydsl.core.scenario.ExitRule;
import io.github.journeydsl.core.scenario.Migration;
import io.github.journeydsl.core.scenario.NurtureScenario;
import io.github.journeydsl.core.scenario.Reentry;
import io.github.journeydsl.core.scenario.Trigger;
import io.github.journeydsl.core.scenariotest.Expected;
import io.github.journeydsl.core.scenariotest.ExpectedEffect;
import io.github.journeydsl.core.scenariotest.Given;
import io.github.journeydsl.core.scenariotest.ScenarioTest;
import io.github.journeydsl.core.scenariotest.TestLead;
import io.github.journeydsl.core.scoring.ScoreAward;
import io.github.journeydsl.core.scoring.ScoreDecay;
import io.github.journeydsl.core.scoring.ScoreStage;
import io.github.journeydsl.core.scoring.Scoring;
import io.github.journeydsl.core.step.AddScore;
import io.github.journeydsl.core.step.Alert;
import io.github.journeydsl.core.step.Exit;
import io.github.journeydsl.core.step.HandOff;
import io.github.journeydsl.core.step.If;
import io.github.journeydsl.core.step.Moment;
import io.github.journeydsl.core.step.Move;
import io.github.journeydsl.core.step.Repeat;
import io.github.journeydsl.core.step.ScenarioStep;
import io.github.journeydsl.core.step.Schedule;
import io.github.journeydsl.core.step.Send;
import io.github.journeydsl.core.step.SetAttribute;
import io.github.journeydsl.core.step.Split;
import io.github.journeydsl.core.step.Start;
import io.github.journeydsl.core.step.StepName;
import io.github.journeydsl.core.step.Task;
import io.github.journeydsl.core.step.Wait;
import io.github.journeydsl.core.step.WaitFor;
import io.github.journeydsl.core.step.WaitUntil;
import io.github.journeydsl.core.value.CalendarPeriod;
import io.github.journeydsl.core.value.CountRange;
import io.github.journeydsl.core.value.DateRange;
import io.github.journeydsl.core.value.Decimal;
import io.github.journeydsl.core.value.Money;
import io.github.journeydsl.core.value.Percent;
import io.github.journeydsl.core.value.SpanUnit;
import io.github.journeydsl.core.value.TimeSpan;
import io.github.journeydsl.core.value.TimeSpanRange;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** A map that uses every construct of the model once; {@code rich.json} shows how it is written. */
final class RichJourney {

  private static final EventPattern DOWNLOAD = EventPattern.of(Verb.DOWNLOAD, "ma-guide");
  private static final EventPattern SIGNED = EventPattern.of("contract-signed");

  private RichJourney() {}

  static JourneyMap map() {
    return JourneyMap.builder()
        .id("ma-adoption")
        .label("MAツールの導入")
        .description("製造業のマーケティング部がMAツールを選び、\n稟議を通し、活用するまで")
        .version("1.2.0")
        .status(Status.PUBLISHED)
        .state(JourneyState.AS_IS)
        .addOwner("マーケティング部")
        .country("JP")
        .timeZone(ZoneId.of("Asia/Tokyo"))
        .currency("JPY")
        .review(new Review(LocalDate.of(2026, 10, 1), TimeSpan.months(3)))
        .addDmuRole(StakeholderRole.of("decision-maker"))
        .addDmuRole(StakeholderRole.builder()
            .id("technical-evaluator")
            .label("技術評価者")
            .required(false)
            .build())
        .addDeclaredRole(StakeholderRole.of("consultant"))
        .addPersona(persona())
        .addChannel(
            Channel.builder().id("fax").label("FAX").mode(ChannelMode.OFFLINE).build())
        .addContent(content())
        .addPhase(phase())
        .addApprovalChain(approvalChain())
        .addOpportunity(opportunity())
        .addEvents(EventType.builder().id("contract-signed").label("契約の締結").build(), attributes())
        .scoring(scoring())
        .policy(policy())
        .addScenario(scenario())
        .addScenario(steps())
        .addMigration(new Migration(
            "follow-up",
            "1.1.0",
            List.of(Migration.Move.to("wait-2", "wait-3"), Migration.Move.exit("survey"))))
        .addTest(test())
        .addSuppression(Suppression.of("content-unused", "来期に使う").until(LocalDate.of(2027, 3, 31)))
        .addSuppression(
            Suppression.of("phase-empty", ElementRef.of(ElementKind.PHASE, "comparison"), "準備中"))
        .build();
  }

  private static Persona persona() {
    return Persona.builder()
        .id("yamada")
        .label("山田太郎")
        .addRole("information-gatherer")
        .age(35)
        .gender("male")
        .industry("製造業")
        .companySize(CountRange.of(300, 1000))
        .department("マーケティング部")
        .title("課長代理")
        .addGoal("四半期のリード数を2倍にする")
        .addChallenge("Webからのリード獲得が不足")
        .addConcern("使いこなせるか")
        .addInformation("製品比較")
        .addSource("Google検索")
        .reportsTo("tanaka")
        .budget(new Budget(Money.of(5_000_000, "JPY"), CalendarPeriod.YEAR))
        .approvalChain("ringi")
        .colour(new Colour("#1f6feb"))
        .build();
  }

  private static Content content() {
    return Content.builder()
        .id("ma-guide")
        .label("MAツール導入ガイド")
        .kind("whitepaper")
        .addPhase("comparison")
        .addRole("information-gatherer")
        .addPersona("yamada")
        .purpose(Purpose.PROMOTION)
        .url("https://example.com/guide?a=1&b=2")
        .language("ja")
        .build();
  }

  private static Phase phase() {
    Experience yamada = Experience.builder()
        .persona("yamada")
        .addAction("見積もりを依頼")
        .addThought("稟議を通すための材料が欲しい")
        .addPain("見積もりの回答に\"2週間\"かかる")
        .addGain("比較表")
        .addInformation("導入コスト")
        .stance(Stance.NEUTRAL)
        .emotion(
            EmotionPoint.of(-4, "焦り").from(Evidence.of(EvidenceKind.SALES_NOTES, "2026-H1 平均14日")))
        .build();
    Experience suzuki =
        Experience.builder().persona("suzuki").emotion(EmotionPoint.of(0)).build();
    return Phase.builder()
        .id("comparison")
        .label("比較検討")
        .goal("複数のツールを比較し、絞り込む")
        .duration(TimeSpanRange.of(2, 4, SpanUnit.WEEK))
        .addKpi(Kpi.of("転換率", Decimal.of("18"), Decimal.of("25.5"), "%"))
        .addKpi(Kpi.of("解約率", Decimal.of("0.00000012"), Decimal.of("-3")))
        .approvalChain("ringi")
        .addAbsence(new Absence("final-approver", "予算要求の前"))
        .addEntryEvents(EventPattern.of(Verb.START, "free-trial"), SIGNED)
        .addTouchpoint(Touchpoint.builder()
            .id("quotation")
            .label("見積もり")
            .channel("sales-meeting")
            .owner("営業部")
            .addOffer("ma-guide")
            .addJob("consensus-creation")
            .addBackstage("営業が想定問答を用意")
            .addExperiences(yamada, suzuki)
            .build())
        .addTouchpoint(Touchpoint.builder().id("trial").build())
        .build();
  }

  private static ApprovalChain approvalChain() {
    return ApprovalChain.builder()
        .id("ringi")
        .label("稟議")
        .addConsulted("it-lead")
        .addStep(ApprovalStep.builder()
            .id("draft")
            .label("起案")
            .kind(ApprovalStepKind.DRAFT)
            .approvers(Approvers.of("yamada"))
            .addDocument("ma-guide")
            .within(TimeSpan.businessDays(3))
            .build())
        .addStep(ApprovalStep.builder()
            .id("review")
            .kind(ApprovalStepKind.REVIEW)
            .approvers(Approvers.atLeast(2, "sato", "tanaka", "it-lead"))
            .condition(AmountCondition.between(
                Money.of(500_000, "JPY"), new Money(Decimal.of("1000000.5"), "JPY")))
            .remandTo("draft")
            .build())
        .addStep(ApprovalStep.builder()
            .id("executive")
            .kind(ApprovalStepKind.DECIDE)
            .approvers(Approvers.anyOf("suzuki", "sato"))
            .condition(AmountCondition.atLeast(Money.of(1_000_000, "JPY")))
            .build())
        .build();
  }

  private static Opportunity opportunity() {
    return Opportunity.builder()
        .id("online-quotation")
        .label("オンライン見積もり")
        .addAddresses(Addressed.touchpoint("quotation"), Addressed.pain("回答に2週間かかる"))
        .impact(5)
        .ease(4)
        .addOwners("営業部", "情報システム部")
        .target(Kpi.of("顧客満足度", Decimal.of("3.1"), Decimal.of("4.2")))
        .due(LocalDate.of(2027, 3, 31))
        .state("planned")
        .build();
  }

  private static EventType attributes() {
    return EventType.builder()
        .id("demo-held")
        .addAttribute(new EventAttribute(
            "people", new EventAttribute.Number(Decimal.of(1), Decimal.of("99.5"))))
        .addAttribute(new EventAttribute("place", new EventAttribute.Text()))
        .addAttribute(new EventAttribute("online", new EventAttribute.Flag()))
        .build();
  }

  private static Scoring scoring() {
    return Scoring.builder()
        .addAward(ScoreAward.of(DOWNLOAD, 20))
        .addAward(ScoreAward.of(EventPattern.of(Verb.VIEW, "quotation"), 1)
            .atMost(10, CalendarPeriod.MONTH))
        .decay(new ScoreDecay(new Percent(Decimal.of("12.5")), TimeSpan.days(30)))
        .addStage(new ScoreStage("MQL", 50))
        .build();
  }

  private static SendPolicy policy() {
    return SendPolicy.builder()
        .addConsentChannel("email")
        .window(SendWindow.of(
            LocalTime.of(9, 0),
            LocalTime.of(18, 30, 15),
            SendDays.Weekdays.of(DayOfWeek.MONDAY, DayOfWeek.FRIDAY)))
        .addCap(SendCap.of(2, TimeSpan.days(7)))
        .addHolidays(
            DateRange.of(LocalDate.of(2026, 12, 29), LocalDate.of(2027, 1, 3)),
            DateRange.of(LocalDate.of(2027, 5, 1)))
        .build();
  }

  private static NurtureScenario scenario() {
    Condition score = Condition.compare("score", Comparison.AT_LEAST, AttributeValue.of(80));
    Condition online = Condition.compare("online", Comparison.EQUAL, AttributeValue.of(true));
    Condition count = new Condition.Count(DOWNLOAD, TimeSpan.days(30), Comparison.GREATER, 2);
    return NurtureScenario.builder()
        .id("follow-up")
        .label("資料DL後のフォロー")
        .addTrigger(Trigger.on(DOWNLOAD)
            .times(3, TimeSpan.days(30))
            .and(Condition.and(
                Condition.or(score, online), Condition.not(Condition.consent("email")), count)))
        .addTrigger(new Trigger.OnScore(80))
        .addTrigger(new Trigger.OnManual())
        .addPhase("comparison")
        .addAudience("yamada")
        .reentry(new Reentry.After(TimeSpan.days(90)))
        .addExit(ExitRule.when(EventPattern.of(Verb.ENTER, "purchase")))
        .addExit(ExitRule.when(
            Condition.compare("phase", Comparison.NOT_EQUAL, AttributeValue.of("comparison"))))
        .addGoal(SIGNED)
        .addStep(Move.to("comparison"))
        .addStep(Wait.of(TimeSpan.days(3)).as(StepName.renamed("wait-2", "wait-3")))
        .addStep(Send.of("ma-guide", "email", TimeSpan.of(72, SpanUnit.HOUR)))
        .build();
  }

  private static NurtureScenario steps() {
    ScenarioStep send = Send.of("ma-guide", "email");
    return NurtureScenario.builder()
        .id("every-step")
        .reentry(new Reentry.Always())
        .addStep(Move.backTo("comparison"))
        .addStep(AddScore.of(-5).as("penalty"))
        .addStep(SetAttribute.of("vip", AttributeValue.of(false)))
        .addStep(SetAttribute.of("note", AttributeValue.of("重要")))
        .addStep(SetAttribute.of("rate", new AttributeValue.Number(Decimal.of("0.1"))))
        .addStep(WaitUntil.of(new Moment.Next(DayOfWeek.TUESDAY, LocalTime.of(10, 0))))
        .addStep(WaitUntil.of(new Moment.AfterStart(TimeSpan.months(3))))
        .addStep(WaitUntil.of(new Moment.At(LocalDateTime.of(2026, 12, 1, 0, 0))))
        .addStep(WaitFor.of(SIGNED, TimeSpan.weeks(2), List.of(send), List.of(Exit.now())))
        .addStep(new If(
            List.of(
                new If.Arm(
                    Condition.compare("rating", Comparison.LESS, AttributeValue.of(2)),
                    List.of(send)),
                new If.Arm(Condition.consent("email"), List.of())),
            List.of(Start.of("follow-up")),
            Optional.empty()))
        .addStep(Split.of(
            new Split.Arm(new Percent(Decimal.of("33.4")), "a", List.of(send)),
            new Split.Arm(new Percent(Decimal.of("66.6")), "b", List.of())))
        .addStep(Repeat.times(5, new Schedule.Every(TimeSpan.weeks(1)), send))
        .addStep(Repeat.forever(new Schedule.Weekly(DayOfWeek.MONDAY, LocalTime.of(8, 5)), send))
        .addStep(new HandOff(
            "sales",
            "SQL",
            SIGNED,
            Optional.of(TimeSpan.weeks(1)),
            List.of(Alert.of("sales-manager", "商談アプローチがありません")),
            List.of(Exit.now().as("returned")),
            Optional.empty()))
        .addStep(Task.immediately("sales", "電話で確認"))
        .addStep(Task.within(TimeSpan.businessDays(5), "sales", "理由をヒアリング"))
        .build();
  }

  private static ScenarioTest test() {
    LocalDateTime start = LocalDateTime.of(2026, 10, 5, 10, 0);
    return ScenarioTest.builder()
        .id("cases")
        .label("セミナー不参加でも事例が届く")
        .lead(TestLead.of("yamada", "comparison").consenting("email"))
        .addGiven(Given.of(start, DOWNLOAD))
        .addGiven(Given.of(start.plusSeconds(30), EventPattern.of(Verb.ANSWER, "survey"))
            .with("rating", AttributeValue.of(5)))
        .addExpected(Expected.of(start, new ExpectedEffect.Send("ma-guide", "email")))
        .addExpected(Expected.of(start, new ExpectedEffect.Phase("comparison")))
        .addExpected(Expected.of(start, new ExpectedEffect.HandOff("sales")))
        .addExpected(Expected.of(start, new ExpectedEffect.Task("sales")))
        .addExpected(Expected.of(start, new ExpectedEffect.Alert("sales")))
        .addExpected(Expected.of(start, new ExpectedEffect.Score(20)))
        .addExpected(Expected.of(start, new ExpectedEffect.Exit()))
        .noMoreSends(true)
        .build();
  }
}

package io.github.journeydsl.json.internal;

import io.github.journeydsl.core.approval.AmountCondition;
import io.github.journeydsl.core.approval.ApprovalChain;
import io.github.journeydsl.core.approval.ApprovalStep;
import io.github.journeydsl.core.approval.ApprovalStepKind;
import io.github.journeydsl.core.approval.Approvers;
import io.github.journeydsl.core.approval.Quorum;
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
import io.github.journeydsl.core.problem.Term;
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
import io.github.journeydsl.core.step.If;
import io.github.journeydsl.core.step.Moment;
import io.github.journeydsl.core.step.ScenarioStep;
import io.github.journeydsl.core.step.Schedule;
import io.github.journeydsl.core.step.Split;
import io.github.journeydsl.core.step.StepName;
import io.github.journeydsl.core.step.Task;
import io.github.journeydsl.core.value.CalendarPeriod;
import io.github.journeydsl.core.value.CountRange;
import io.github.journeydsl.core.value.DateRange;
import io.github.journeydsl.core.value.Decimal;
import io.github.journeydsl.core.value.Money;
import io.github.journeydsl.core.value.Percent;
import io.github.journeydsl.core.value.SpanUnit;
import io.github.journeydsl.core.value.TimeSpan;
import io.github.journeydsl.core.value.TimeSpanRange;
import java.util.ArrayList;
import java.util.List;

/** The forms of all types of the model, for a mapper. */
public final class ModelForms {

  /**
   * A type and its form.
   *
   * @param type the type
   * @param form its form
   */
  public record Entry<T>(Class<T> type, Form<T> form) {}

  private final List<Entry<?>> entries = new ArrayList<>();

  private ModelForms() {}

  /** One entry for each type of the model. */
  public static List<Entry<?>> all() {
    ModelForms forms = new ModelForms();
    forms.map();
    forms.nurture();
    forms.steps();
    forms.values();
    forms.words();
    return forms.entries;
  }

  private void map() {
    add(JourneyMap.class, JourneyForms.JOURNEY);
    add(Review.class, JourneyForms.REVIEW);
    add(Suppression.class, JourneyForms.SUPPRESSION);
    add(StakeholderRole.class, PeopleForms.ROLE);
    add(Persona.class, PeopleForms.PERSONA);
    add(Budget.class, PeopleForms.BUDGET);
    add(Channel.class, ContentForms.CHANNEL);
    add(Content.class, ContentForms.CONTENT);
    add(Phase.class, PhaseForms.PHASE);
    add(Kpi.class, PhaseForms.KPI);
    add(Absence.class, PhaseForms.ABSENCE);
    add(Touchpoint.class, TouchpointForms.TOUCHPOINT);
    add(Experience.class, TouchpointForms.EXPERIENCE);
    add(EmotionPoint.class, TouchpointForms.EMOTION);
    add(Evidence.class, TouchpointForms.EVIDENCE);
    add(ApprovalChain.class, ApprovalForms.CHAIN);
    add(ApprovalStep.class, ApprovalForms.STEP);
    add(Approvers.class, ApprovalForms.APPROVERS);
    add(AmountCondition.class, ApprovalForms.CONDITION);
    add(Quorum.class, ApprovalForms.QUORUM);
    add(Opportunity.class, OpportunityForms.OPPORTUNITY);
    add(Addressed.class, OpportunityForms.ADDRESSED);
  }

  private void nurture() {
    add(EventType.class, EventForms.EVENT_TYPE);
    add(EventAttribute.class, EventForms.ATTRIBUTE);
    add(EventAttribute.Type.class, EventForms.ATTRIBUTE_TYPE);
    add(AttributeValue.class, EventForms.ATTRIBUTE_VALUE);
    part(AttributeValue.Number.class, EventForms.ATTRIBUTE_VALUE);
    part(AttributeValue.Text.class, EventForms.ATTRIBUTE_VALUE);
    part(AttributeValue.Flag.class, EventForms.ATTRIBUTE_VALUE);
    add(EventPattern.class, References.EVENT);
    part(EventPattern.Declared.class, References.EVENT);
    part(EventPattern.Action.class, References.EVENT);
    add(Condition.class, ConditionForms.CONDITION);
    add(Scoring.class, ScoringForms.SCORING);
    add(ScoreAward.class, ScoringForms.AWARD);
    add(ScoreAward.Limit.class, ScoringForms.LIMIT);
    add(ScoreDecay.class, ScoringForms.DECAY);
    add(ScoreStage.class, ScoringForms.STAGE);
    add(SendPolicy.class, PolicyForms.POLICY);
    add(SendWindow.class, PolicyForms.WINDOW);
    add(SendDays.class, PolicyForms.DAYS);
    add(SendCap.class, PolicyForms.CAP);
    add(NurtureScenario.class, ScenarioForms.SCENARIO);
    add(Trigger.class, ScenarioForms.TRIGGER);
    add(Trigger.Frequency.class, ScenarioForms.FREQUENCY);
    add(Reentry.class, ScenarioForms.REENTRY);
    add(ExitRule.class, ScenarioForms.EXIT);
    add(Migration.class, MigrationForms.MIGRATION);
    add(Migration.Move.class, MigrationForms.MOVE);
    add(ScenarioTest.class, TestForms.TEST);
    add(TestLead.class, TestForms.LEAD);
    add(Given.class, TestForms.GIVEN);
    add(Given.Attribute.class, TestForms.ATTRIBUTE);
    add(Expected.class, TestForms.EXPECTED);
    add(ExpectedEffect.class, TestForms.EFFECT);
  }

  private void steps() {
    add(ScenarioStep.class, StepForms.STEP);
    add(StepName.class, StepForms.NAME);
    add(If.Arm.class, StepForms.CASE);
    add(Split.Arm.class, StepForms.ARM);
    add(Moment.class, TimingForms.MOMENT);
    add(Schedule.class, TimingForms.SCHEDULE);
    add(Task.Due.class, TimingForms.DUE);
  }

  private void values() {
    add(Money.class, Quantities.MONEY);
    add(Decimal.class, Numbers.DECIMAL);
    add(Percent.class, Quantities.PERCENT);
    add(TimeSpan.class, Quantities.SPAN);
    add(TimeSpanRange.class, Quantities.SPAN_RANGE);
    add(CountRange.class, Quantities.COUNT_RANGE);
    add(DateRange.class, Quantities.DATE_RANGE);
    add(Colour.class, Texts.COLOUR);
    add(ElementRef.class, References.ELEMENT);
    add(SpanUnit.class, Quantities.UNIT);
    add(Comparison.class, ConditionForms.COMPARISON);
  }

  private void words() {
    word(Status.class);
    word(JourneyState.class);
    word(Stance.class);
    word(EvidenceKind.class);
    word(ChannelMode.class);
    word(Purpose.class);
    word(ApprovalStepKind.class);
    word(CalendarPeriod.class);
    word(ElementKind.class);
    word(Verb.class);
  }

  private <T> void add(Class<T> type, Form<T> form) {
    entries.add(new Entry<>(type, form));
    if (form instanceof ChoiceForm<T> choice) {
      choice.types().forEach(part -> part(part, form));
    }
  }

  private <T, P extends T> void part(Class<P> type, Form<T> whole) {
    add(type, new PartForm<>(whole, type));
  }

  private <E extends Enum<E> & Term> void word(Class<E> type) {
    add(type, Texts.words(type));
  }
}

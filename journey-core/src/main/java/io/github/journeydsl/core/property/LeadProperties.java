package io.github.journeydsl.core.property;

import io.github.journeydsl.core.element.ElementKind;
import io.github.journeydsl.core.event.EventAttribute;
import io.github.journeydsl.core.event.EventType;
import io.github.journeydsl.core.event.EventTypeBuilder;
import io.github.journeydsl.core.policy.SendCap;
import io.github.journeydsl.core.policy.SendPolicy;
import io.github.journeydsl.core.policy.SendPolicyBuilder;
import io.github.journeydsl.core.policy.SendWindow;
import io.github.journeydsl.core.scoring.ScoreAward;
import io.github.journeydsl.core.scoring.ScoreDecay;
import io.github.journeydsl.core.scoring.ScoreStage;
import io.github.journeydsl.core.scoring.Scoring;
import io.github.journeydsl.core.scoring.ScoringBuilder;
import io.github.journeydsl.core.value.DateRange;

/** Declared events, scoring and send policy. */
final class LeadProperties {

  private LeadProperties() {}

  static final ElementType<EventType> EVENT = new Description<>(
          ElementKind.EVENT, EventType.class, EventType::toBuilder, EventTypeBuilder::build)
      .named(EventType::id, EventTypeBuilder::id, EventType::label, EventTypeBuilder::label)
      .list("attribute", EventAttribute.class, EventType::attributes, EventTypeBuilder::attributes)
      .inAnyOrder()
      .type();

  static final ElementType<Scoring> SCORING = new Description<>(
          ElementKind.SCORING, Scoring.class, Scoring::toBuilder, ScoringBuilder::build)
      .list("on", ScoreAward.class, Scoring::awards, ScoringBuilder::awards)
      .inAnyOrder()
      .optional("decay", ScoreDecay.class, Scoring::decay, ScoringBuilder::decay)
      .list("stage", ScoreStage.class, Scoring::stages, ScoringBuilder::stages)
      .inAnyOrder()
      .type();

  static final ElementType<SendPolicy> POLICY = new Description<>(
          ElementKind.POLICY, SendPolicy.class, SendPolicy::toBuilder, SendPolicyBuilder::build)
      .list(
          "consent", String.class, SendPolicy::consentChannels, SendPolicyBuilder::consentChannels)
      .inAnyOrder()
      .optional("send", SendWindow.class, SendPolicy::window, SendPolicyBuilder::window)
      .list("at most", SendCap.class, SendPolicy::caps, SendPolicyBuilder::caps)
      .inAnyOrder()
      .list("holidays", DateRange.class, SendPolicy::holidays, SendPolicyBuilder::holidays)
      .inAnyOrder()
      .type();
}

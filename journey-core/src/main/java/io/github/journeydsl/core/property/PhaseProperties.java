package io.github.journeydsl.core.property;

import io.github.journeydsl.core.element.ElementKind;
import io.github.journeydsl.core.event.EventPattern;
import io.github.journeydsl.core.model.Absence;
import io.github.journeydsl.core.model.EmotionPoint;
import io.github.journeydsl.core.model.Experience;
import io.github.journeydsl.core.model.ExperienceBuilder;
import io.github.journeydsl.core.model.Kpi;
import io.github.journeydsl.core.model.Phase;
import io.github.journeydsl.core.model.PhaseBuilder;
import io.github.journeydsl.core.model.Stance;
import io.github.journeydsl.core.model.Touchpoint;
import io.github.journeydsl.core.model.TouchpointBuilder;
import io.github.journeydsl.core.value.TimeSpanRange;

/** Phases, their touchpoints, and what people live through there. */
final class PhaseProperties {

  private PhaseProperties() {}

  static final ElementType<Experience> EXPERIENCE = new Description<>(
          ElementKind.EXPERIENCE, Experience.class, Experience::toBuilder, ExperienceBuilder::build)
      .id(Experience::persona, ExperienceBuilder::persona)
      .list("action", String.class, Experience::actions, ExperienceBuilder::actions)
      .list("thought", String.class, Experience::thoughts, ExperienceBuilder::thoughts)
      .inAnyOrder()
      .list("information", String.class, Experience::information, ExperienceBuilder::information)
      .inAnyOrder()
      .optional("stance", Stance.class, Experience::stance, ExperienceBuilder::stance)
      .optional("emotion", EmotionPoint.class, Experience::emotion, ExperienceBuilder::emotion)
      .list("pain", String.class, Experience::pains, ExperienceBuilder::pains)
      .inAnyOrder()
      .list("gain", String.class, Experience::gains, ExperienceBuilder::gains)
      .inAnyOrder()
      .type();

  static final ElementType<Touchpoint> TOUCHPOINT = new Description<>(
          ElementKind.TOUCHPOINT, Touchpoint.class, Touchpoint::toBuilder, TouchpointBuilder::build)
      .named(Touchpoint::id, TouchpointBuilder::id, Touchpoint::label, TouchpointBuilder::label)
      .optional("channel", String.class, Touchpoint::channel, TouchpointBuilder::channel)
      .optional("owner", String.class, Touchpoint::owner, TouchpointBuilder::owner)
      .list("offers", String.class, Touchpoint::offers, TouchpointBuilder::offers)
      .inAnyOrder()
      .list("job", String.class, Touchpoint::jobs, TouchpointBuilder::jobs)
      .inAnyOrder()
      .list("backstage", String.class, Touchpoint::backstage, TouchpointBuilder::backstage)
      .elements("for", EXPERIENCE, Touchpoint::experiences, TouchpointBuilder::experiences)
      .inAnyOrder()
      .type();

  static final ElementType<Phase> PHASE = new Description<>(
          ElementKind.PHASE, Phase.class, Phase::toBuilder, PhaseBuilder::build)
      .named(Phase::id, PhaseBuilder::id, Phase::label, PhaseBuilder::label)
      .optional("goal", String.class, Phase::goal, PhaseBuilder::goal)
      .optional("duration", TimeSpanRange.class, Phase::duration, PhaseBuilder::duration)
      .list("kpi", Kpi.class, Phase::kpis, PhaseBuilder::kpis)
      .inAnyOrder()
      .list("absent", Absence.class, Phase::absences, PhaseBuilder::absences)
      .inAnyOrder()
      .list("enters", EventPattern.class, Phase::entryEvents, PhaseBuilder::entryEvents)
      .inAnyOrder()
      .optional("approval", String.class, Phase::approvalChain, PhaseBuilder::approvalChain)
      .elements("touchpoint", TOUCHPOINT, Phase::touchpoints, PhaseBuilder::touchpoints)
      .type();
}

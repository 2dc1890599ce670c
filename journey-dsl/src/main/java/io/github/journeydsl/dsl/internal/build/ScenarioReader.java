package io.github.journeydsl.dsl.internal.build;

import io.github.journeydsl.core.element.ElementKind;
import io.github.journeydsl.core.element.ElementRef;
import io.github.journeydsl.core.event.Condition;
import io.github.journeydsl.core.scenario.ExitRule;
import io.github.journeydsl.core.scenario.NurtureScenario;
import io.github.journeydsl.core.scenario.NurtureScenarioBuilder;
import io.github.journeydsl.core.scenario.Reentry;
import io.github.journeydsl.core.scenario.Trigger;
import io.github.journeydsl.core.value.TimeSpan;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.EventTriggerContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.ExitCauseContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.ExitConditionContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.ExitEventContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.ManualTriggerContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.NameContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.ReentryAfterContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.ReentryAfterExitContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.ReentryAlwaysContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.ReentryContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.ReentryNeverContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.ScenarioContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.ScenarioExitContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.ScenarioForContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.ScenarioGoalContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.ScenarioInContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.ScenarioOnContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.ScenarioPropertyContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.ScenarioReentryContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.ScenarioStepOfContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.ScoreTriggerContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.TriggerContext;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads {@code scenario}, a nurture scenario. */
final class ScenarioReader {

  private final Reading in;

  ScenarioReader(Reading in) {
    this.in = in;
  }

  Optional<NurtureScenario> read(ScenarioContext declaration) {
    NameContext name = declaration.name();
    if (!in.hasId(name)) {
      return Optional.empty();
    }
    NurtureScenarioBuilder scenario = NurtureScenario.builder().id(in.word(name.id));
    in.label(name, scenario::label);
    in.declare(ElementRef.of(ElementKind.SCENARIO, in.word(name.id)), declaration, name.id);
    StepReader steps = new StepReader(in);
    Set<String> phases = new LinkedHashSet<>();
    Set<String> audience = new LinkedHashSet<>();
    Once once = in.once();
    for (ScenarioPropertyContext property : declaration.scenarioProperty()) {
      if (property instanceof ScenarioStepOfContext p) {
        steps.read(p.step()).ifPresent(scenario::addStep);
      } else if (!in.isBroken(property)) {
        if (property instanceof ScenarioInContext p) {
          in.words(p.words(), phases);
        } else if (property instanceof ScenarioForContext p) {
          in.words(p.words(), audience);
        } else if (!(property instanceof ScenarioReentryContext) || once.first(property)) {
          read(property, scenario);
        }
      }
    }
    scenario.phases(phases).audience(audience);
    return in.value(name.id, scenario::build);
  }

  private void read(ScenarioPropertyContext property, NurtureScenarioBuilder scenario) {
    if (property instanceof ScenarioOnContext p) {
      trigger(p.trigger()).ifPresent(scenario::addTrigger);
    } else if (property instanceof ScenarioReentryContext p) {
      reentry(p.reentry()).ifPresent(scenario::reentry);
    } else if (property instanceof ScenarioExitContext p) {
      exits(p.exitCause(), scenario);
    } else if (property instanceof ScenarioGoalContext p) {
      new EventReader(in).read(p.event()).ifPresent(scenario::addGoal);
    }
  }

  private Optional<Trigger> trigger(TriggerContext trigger) {
    if (trigger instanceof ScoreTriggerContext t) {
      return in.literals().integer(t.integer()).map(Trigger.OnScore::new);
    }
    if (trigger instanceof ManualTriggerContext) {
      return Optional.of(new Trigger.OnManual());
    }
    EventTriggerContext t = (EventTriggerContext) trigger;
    Optional<Trigger.OnEvent> onEvent = new EventReader(in).read(t.event()).map(Trigger::on);
    if (t.integer() != null) {
      Optional<Integer> times = in.literals().integer(t.integer());
      Optional<TimeSpan> within = in.literals().span(t.span());
      onEvent = times.isPresent() && within.isPresent()
          ? onEvent.flatMap(e -> in.value(t.integer(), () -> e.times(times.get(), within.get())))
          : Optional.empty();
    }
    if (t.condition() != null) {
      Optional<Condition> condition = new ConditionReader(in).read(t.condition());
      onEvent = onEvent.flatMap(e -> condition.map(e::and));
    }
    return onEvent.map(e -> e);
  }

  private Optional<Reentry> reentry(ReentryContext reentry) {
    if (reentry instanceof ReentryNeverContext) {
      return Optional.of(new Reentry.Never());
    }
    if (reentry instanceof ReentryAlwaysContext) {
      return Optional.of(new Reentry.Always());
    }
    if (reentry instanceof ReentryAfterExitContext) {
      return Optional.of(new Reentry.AfterExit());
    }
    return in.literals().span(((ReentryAfterContext) reentry).span()).map(Reentry.After::new);
  }

  /** Events are causes of their own; conditions that stand side by side are one. */
  private void exits(List<ExitCauseContext> causes, NurtureScenarioBuilder scenario) {
    List<Optional<Condition>> conditions = new ArrayList<>();
    for (ExitCauseContext cause : causes) {
      if (cause instanceof ExitConditionContext condition) {
        conditions.add(new ConditionReader(in).read(condition.conjunction()));
      } else {
        close(conditions, scenario);
        new EventReader(in)
            .read(((ExitEventContext) cause).event())
            .map(ExitRule::when)
            .ifPresent(scenario::addExit);
      }
    }
    close(conditions, scenario);
  }

  private static void close(List<Optional<Condition>> conditions, NurtureScenarioBuilder scenario) {
    if (!conditions.isEmpty()) {
      ConditionReader.join(List.copyOf(conditions), Condition.Or::new)
          .map(ExitRule::when)
          .ifPresent(scenario::addExit);
      conditions.clear();
    }
  }
}

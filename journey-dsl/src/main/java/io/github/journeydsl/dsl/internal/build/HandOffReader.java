package io.github.journeydsl.dsl.internal.build;

import io.github.journeydsl.core.event.EventPattern;
import io.github.journeydsl.core.step.HandOff;
import io.github.journeydsl.core.step.ScenarioStep;
import io.github.journeydsl.core.value.TimeSpan;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.HandoffLateContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.HandoffPropertyContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.HandoffReturnedContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.HandoffStepContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.HandoffUntilContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.HandoffWithinContext;
import java.util.List;
import java.util.Optional;

/** Reads {@code handoff}, which hands a lead to people. */
final class HandOffReader {

  private final Reading in;
  private final StepReader steps;

  HandOffReader(Reading in, StepReader steps) {
    this.in = in;
    this.steps = steps;
  }

  Optional<ScenarioStep> read(HandoffStepContext handoff) {
    Required required = new Required(in, "until");
    Once once = in.once();
    Optional<EventPattern> until = Optional.empty();
    Optional<TimeSpan> within = Optional.empty();
    List<ScenarioStep> late = List.of();
    List<ScenarioStep> returned = List.of();
    for (HandoffPropertyContext property : handoff.handoffProperty()) {
      required.seen(property);
      if (!once.first(property)) {
        continue;
      }
      if (property instanceof HandoffLateContext p) {
        late = steps.read(p.steps());
      } else if (property instanceof HandoffReturnedContext p) {
        returned = steps.read(p.steps());
      } else if (property instanceof HandoffUntilContext p && !in.isBroken(p)) {
        until = new EventReader(in).read(p.event());
      } else if (property instanceof HandoffWithinContext p && !in.isBroken(p)) {
        within = in.literals().span(p.span());
      }
    }
    if (in.isBroken(handoff.team) || in.isBroken(handoff.stage)) {
      return Optional.empty();
    }
    String team = in.word(handoff.team);
    boolean complete = required.isComplete(handoff, handoff.team, team, "handoff");
    if (!complete || until.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(new HandOff(
        team, in.word(handoff.stage), until.get(), within, late, returned, Optional.empty()));
  }
}

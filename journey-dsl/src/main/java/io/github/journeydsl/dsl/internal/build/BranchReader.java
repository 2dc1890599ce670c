package io.github.journeydsl.dsl.internal.build;

import io.github.journeydsl.core.event.EventPattern;
import io.github.journeydsl.core.step.If;
import io.github.journeydsl.core.step.Repeat;
import io.github.journeydsl.core.step.ScenarioStep;
import io.github.journeydsl.core.step.Schedule;
import io.github.journeydsl.core.step.Split;
import io.github.journeydsl.core.step.WaitFor;
import io.github.journeydsl.core.value.Percent;
import io.github.journeydsl.core.value.TimeSpan;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.ConditionContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.ElseIfContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.HandoffStepContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.IfStepContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.RepeatStepContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.SplitArmContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.SplitStepContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.StepContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.StepsContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.WaitForStepContext;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.jspecify.annotations.Nullable;

/**
 * Reads the steps that hold other steps. What is sound inside them counts, also beside mistakes.
 */
final class BranchReader {

  private final Reading in;
  private final StepReader steps;

  BranchReader(Reading in, StepReader steps) {
    this.in = in;
    this.steps = steps;
  }

  boolean isBranch(StepContext step) {
    return step instanceof WaitForStepContext
        || step instanceof IfStepContext
        || step instanceof SplitStepContext
        || step instanceof RepeatStepContext
        || step instanceof HandoffStepContext;
  }

  Optional<ScenarioStep> read(StepContext step) {
    if (step instanceof WaitForStepContext s) {
      return waitFor(s);
    }
    if (step instanceof IfStepContext s) {
      return branch(s);
    }
    if (step instanceof SplitStepContext s) {
      return split(s);
    }
    if (step instanceof RepeatStepContext s) {
      return repeat(s);
    }
    return new HandOffReader(in, steps).read((HandoffStepContext) step);
  }

  private Optional<ScenarioStep> waitFor(WaitForStepContext wait) {
    List<ScenarioStep> then = steps.read(wait.then);
    List<ScenarioStep> otherwise = steps.read(wait.otherwise);
    if (in.isHeadBroken(wait) || in.isBroken(wait.event()) || in.isBroken(wait.span())) {
      return Optional.empty();
    }
    elseLines(wait, wait.then);
    Optional<EventPattern> event = new EventReader(in).read(wait.event());
    Optional<TimeSpan> upTo = in.literals().span(wait.span());
    return event.isPresent() && upTo.isPresent()
        ? Optional.of(WaitFor.of(event.get(), upTo.get(), then, otherwise))
        : Optional.empty();
  }

  private Optional<ScenarioStep> branch(IfStepContext branch) {
    List<If.Arm> arms = new ArrayList<>();
    arm(branch.condition(), branch.steps(0)).ifPresent(arms::add);
    for (ElseIfContext elseIf : branch.elseIf()) {
      arm(elseIf.condition(), elseIf.steps()).ifPresent(arms::add);
    }
    List<ScenarioStep> otherwise = steps.read(branch.otherwise);
    elseLines(branch, branch.steps(0));
    return arms.size() == branch.elseIf().size() + 1
        ? Optional.of(new If(arms, otherwise, Optional.empty()))
        : Optional.empty();
  }

  private Optional<If.Arm> arm(@Nullable ConditionContext condition, @Nullable StepsContext then) {
    List<ScenarioStep> inside = steps.read(then);
    return in.isBroken(condition) || condition == null
        ? Optional.empty()
        : new ConditionReader(in).read(condition).map(c -> new If.Arm(c, inside));
  }

  /** Says where an {@code else} does not stand on the line of the brace before it. */
  private void elseLines(StepContext step, @Nullable StepsContext before) {
    @Nullable StepsContext block = before;
    for (int at = 0; at < step.getChildCount(); at++) {
      if (step.getChild(at) instanceof ElseIfContext elseIf) {
        elseLine(elseIf.getStart(), block);
        block = elseIf.steps();
      } else if (step.getChild(at) instanceof TerminalNode word
          && word.getText().equals("else")) {
        elseLine(word.getSymbol(), block);
      }
    }
  }

  private void elseLine(Token word, @Nullable StepsContext before) {
    if (before == null || before.getChildCount() == 0) {
      return;
    }
    // the last: what was left out of a block can hold braces, too
    if (!(before.getChild(before.getChildCount() - 1) instanceof TerminalNode brace)
        || brace.getSymbol().getType() != JourneyParser.RBRACE) {
      return;
    }
    Token close = brace.getSymbol();
    boolean written = close.getTokenIndex() >= 0 && close.getText().length() == 1;
    if (written && Extent.isLineEndBetween(in.source(), close, word)) {
      in.add(in.tokenError("else-on-own-line", word));
    }
  }

  private Optional<ScenarioStep> split(SplitStepContext split) {
    List<Split.Arm> arms = new ArrayList<>();
    Set<String> names = new LinkedHashSet<>();
    boolean sound = true;
    for (SplitArmContext arm : split.splitArm()) {
      List<ScenarioStep> inside = steps.read(arm.steps());
      if (in.isBroken(arm.percent()) || in.isBroken(arm.word())) {
        return Optional.empty();
      }
      Optional<Percent> weight = in.literals().percent(arm.percent());
      sound &= in.isNew(arm.word(), names) && weight.isPresent();
      weight.ifPresent(w -> arms.add(new Split.Arm(w, in.word(arm.word()), inside)));
    }
    return sound ? in.headValue(split, () -> new Split(arms, Optional.empty())) : Optional.empty();
  }

  private Optional<ScenarioStep> repeat(RepeatStepContext repeat) {
    List<ScenarioStep> inside = steps.read(repeat.steps());
    if (in.isHeadBroken(repeat)
        || in.isBroken(repeat.schedule())
        || repeat.integer() != null && in.isBroken(repeat.integer())) {
      return Optional.empty();
    }
    Optional<Schedule> schedule = new MomentReader(in).read(repeat.schedule());
    if (repeat.integer() == null) {
      return schedule.map(s -> new Repeat(OptionalInt.empty(), s, inside, Optional.empty()));
    }
    Optional<Integer> times = in.literals().integer(repeat.integer());
    return schedule.isPresent() && times.isPresent()
        ? in.value(
            repeat.integer(),
            () -> new Repeat(OptionalInt.of(times.get()), schedule.get(), inside, Optional.empty()))
        : Optional.empty();
  }
}

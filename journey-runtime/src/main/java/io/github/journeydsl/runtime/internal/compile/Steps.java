package io.github.journeydsl.runtime.internal.compile;

import io.github.journeydsl.core.step.AddScore;
import io.github.journeydsl.core.step.Alert;
import io.github.journeydsl.core.step.HandOff;
import io.github.journeydsl.core.step.If;
import io.github.journeydsl.core.step.Move;
import io.github.journeydsl.core.step.Repeat;
import io.github.journeydsl.core.step.ScenarioStep;
import io.github.journeydsl.core.step.Send;
import io.github.journeydsl.core.step.SetAttribute;
import io.github.journeydsl.core.step.Split;
import io.github.journeydsl.core.step.Start;
import io.github.journeydsl.core.step.StepName;
import io.github.journeydsl.core.step.StepWords;
import io.github.journeydsl.core.step.Task;
import io.github.journeydsl.core.step.Wait;
import io.github.journeydsl.core.step.WaitFor;
import io.github.journeydsl.core.step.WaitUntil;
import io.github.journeydsl.runtime.internal.code.Op;
import io.github.journeydsl.runtime.internal.code.Question;
import io.github.journeydsl.runtime.internal.code.StepLine;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** Writes the instructions of one scenario, step after step. */
final class Steps {

  private final Names names;
  private final Questions questions;
  private final SendKinds sends;
  private final Iterator<String> ids;
  private final List<Op> ops = new ArrayList<>();
  private final List<String> places = new ArrayList<>();
  private final List<Integer> depths = new ArrayList<>();
  private final List<Integer> around = new ArrayList<>();
  private final List<StepLine> lines = new ArrayList<>();
  private int blocks;
  private String way = "";
  private int loops;
  private int handOff = -1;

  Steps(Names names, Questions questions, SendKinds sends, List<String> ids) {
    this.names = names;
    this.questions = questions;
    this.sends = sends;
    this.ids = ids.iterator();
  }

  /** The instructions; the last one is the end. */
  List<Op> ops() {
    return ops;
  }

  /** The id of the step of each instruction. */
  List<String> places() {
    return places;
  }

  /** How many repetitions each instruction is inside of. */
  int[] depths() {
    return depths.stream().mapToInt(Integer::intValue).toArray();
  }

  /** The place of the hand-off in whose late block each instruction is. */
  int[] around() {
    return around.stream().mapToInt(Integer::intValue).toArray();
  }

  /** The steps. */
  List<StepLine> lines() {
    return lines;
  }

  void all(List<ScenarioStep> steps) {
    block(steps);
    add("end", new Op.End());
  }

  private void block(List<ScenarioStep> steps) {
    for (ScenarioStep step : steps) {
      step(step, ids.next());
    }
  }

  private void inside(String branch, List<ScenarioStep> steps) {
    blocks++;
    way = branch;
    block(steps);
    way = "";
    blocks--;
  }

  private int add(String id, Op op) {
    ops.add(op);
    places.add(id);
    depths.add(loops);
    around.add(handOff);
    return ops.size() - 1;
  }

  private void line(String id, ScenarioStep step, boolean canWait, List<String> branches) {
    var was = step.name().flatMap(StepName::was);
    lines.add(new StepLine(
        id,
        step.name().isPresent(),
        was,
        StepWords.of(step),
        blocks,
        way,
        ops.size(),
        canWait,
        branches));
    way = "";
  }

  private void step(ScenarioStep step, String id) {
    if (step instanceof WaitFor wait) {
      waitFor(wait, id);
    } else if (step instanceof If branch) {
      branch(branch, id);
    } else if (step instanceof Split split) {
      split(split, id);
    } else if (step instanceof Repeat repeat) {
      repeat(repeat, id);
    } else if (step instanceof HandOff handOff) {
      handOff(handOff, id);
    } else {
      Op op = simple(step);
      boolean canWait = step instanceof Wait
          || step instanceof WaitUntil
          || op instanceof Op.Send send && sends.canWait(send);
      line(id, step, canWait, List.of());
      add(id, op);
    }
  }

  private Op simple(ScenarioStep step) {
    if (step instanceof Send send) {
      return sends.of(send);
    }
    if (step instanceof Move move) {
      return new Op.Move(names.phases.number(move.phase()), move.back());
    }
    if (step instanceof AddScore score) {
      return new Op.Score(score.points());
    }
    if (step instanceof SetAttribute set) {
      return new Op.SetAttribute(names.attributes.number(set.attribute()), set.value());
    }
    if (step instanceof Wait wait) {
      return new Op.Wait(wait.span());
    }
    if (step instanceof WaitUntil until) {
      return new Op.Until(until.moment());
    }
    if (step instanceof Task task) {
      return new Op.Task(task.team(), task.text(), task.due());
    }
    if (step instanceof Alert alert) {
      return new Op.Alert(alert.team(), alert.text());
    }
    return step instanceof Start start ? new Op.Start(start.scenario()) : new Op.Exit();
  }

  private void waitFor(WaitFor wait, String id) {
    line(id, wait, true, List.of("then", "else"));
    int event = names.events.number(wait.event());
    int at = add(id, new Op.End());
    inside("then", wait.then());
    int jump = add(id, new Op.End());
    ops.set(at, new Op.WaitFor(event, wait.upTo(), ops.size()));
    inside("else", wait.otherwise());
    ops.set(jump, new Op.Jump(ops.size()));
  }

  private void branch(If branch, String id) {
    List<String> ways = new ArrayList<>();
    List<Question> conditions = new ArrayList<>();
    for (If.Arm arm : branch.arms()) {
      ways.add(String.valueOf(ways.size() + 1));
      conditions.add(questions.of(arm.condition()));
    }
    ways.add("else");
    line(id, branch, false, ways);
    int at = add(id, new Op.End());
    int[] targets = new int[conditions.size()];
    List<Integer> jumps = new ArrayList<>();
    for (int arm = 0; arm < targets.length; arm++) {
      targets[arm] = ops.size();
      inside(ways.get(arm), branch.arms().get(arm).steps());
      jumps.add(add(id, new Op.End()));
    }
    ops.set(at, new Op.Branch(conditions, targets, ops.size()));
    inside("else", branch.otherwise());
    jumps.forEach(jump -> ops.set(jump, new Op.Jump(ops.size())));
  }

  private void split(Split split, String id) {
    List<String> arms = split.arms().stream().map(Split.Arm::id).toList();
    line(id, split, false, arms);
    int at = add(id, new Op.End());
    List<BigDecimal> bounds = new ArrayList<>();
    int[] targets = new int[arms.size()];
    List<Integer> jumps = new ArrayList<>();
    BigDecimal sum = BigDecimal.ZERO;
    for (int arm = 0; arm < targets.length; arm++) {
      sum = sum.add(split.arms().get(arm).weight().value().value());
      bounds.add(sum);
      targets[arm] = ops.size();
      inside(arms.get(arm), split.arms().get(arm).steps());
      jumps.add(add(id, new Op.End()));
    }
    ops.set(at, new Op.Split(arms, bounds, targets));
    jumps.forEach(jump -> ops.set(jump, new Op.Jump(ops.size())));
  }

  private void repeat(Repeat repeat, String id) {
    line(id, repeat, true, List.of());
    int at = add(id, new Op.End());
    int depth = loops++;
    inside("", repeat.steps());
    loops--;
    add(id, new Op.Again(at));
    int times = repeat.times().orElse(-1);
    ops.set(at, new Op.Loop(depth, times, repeat.schedule(), ops.size()));
  }

  private void handOff(HandOff handOff, String id) {
    List<String> ways = new ArrayList<>(List.of("until"));
    if (!handOff.late().isEmpty()) {
      ways.add("late");
    }
    if (!handOff.returned().isEmpty()) {
      ways.add("returned");
    }
    line(id, handOff, true, ways);
    int until = names.events.number(handOff.until());
    int at = add(id, new Op.End());
    int late = ops.size();
    int outer = this.handOff;
    this.handOff = at;
    inside("late", handOff.late());
    add(id, new Op.StayOpen(at));
    this.handOff = outer;
    int returned = ops.size();
    inside("returned", handOff.returned());
    ops.set(
        at,
        new Op.HandOff(
            handOff.team(),
            handOff.stage(),
            until,
            handOff.within().orElse(null),
            late,
            returned,
            ops.size()));
  }
}

package io.github.journeydsl.runtime.internal.run;

import io.github.journeydsl.core.event.AttributeValue;
import io.github.journeydsl.core.step.Moment;
import io.github.journeydsl.core.step.Schedule;
import io.github.journeydsl.core.step.Task.Due;
import io.github.journeydsl.runtime.internal.code.Op;
import io.github.journeydsl.runtime.internal.compile.Words;
import io.github.journeydsl.runtime.internal.state.Instance;
import io.github.journeydsl.runtime.internal.time.Clockwork;
import io.github.journeydsl.runtime.log.Alert;
import io.github.journeydsl.runtime.log.Decision;
import io.github.journeydsl.runtime.log.HandOff;
import io.github.journeydsl.runtime.log.Notice;
import io.github.journeydsl.runtime.log.Task;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** Goes through the instructions of an instance until it waits or leaves. */
final class Interpreter {

  /** The most events that one frequency keeps. */
  static final int MOST_IN_WINDOW = 10_000;

  private final Scene scene;
  private final Machine machine;
  private final Clockwork clockwork;
  private final Leaving leaving;
  private final Sends sends;
  private final Facts facts;

  Interpreter(Scene scene, Leaving leaving, Facts facts) {
    this.scene = scene;
    this.machine = scene.machine;
    this.clockwork = scene.machine.clockwork;
    this.leaving = leaving;
    this.sends = new Sends(scene);
    this.facts = facts;
  }

  /** Keeps what an event carries, as far as the conditions of the scenario ask for it. */
  static void carry(Instance instance, Map<Integer, AttributeValue> carried) {
    instance.forgetAttributes();
    for (int attribute : instance.definition.attributes()) {
      AttributeValue value = carried.get(attribute);
      if (value != null) {
        instance.ownAttributes().put(attribute, value);
      }
    }
  }

  /** Goes on with what a new event carries, unless an exit rule now holds. */
  void begin(Instance instance) {
    if (!leaving.leavesByCondition(instance)) {
      run(instance);
    }
  }

  /** Goes on from the present instruction, which is begun anew. */
  void run(Instance instance) {
    instance.due = Clockwork.NEVER;
    while (!instance.left && !instance.quarantined) {
      Op op = instance.definition.op(instance.place);
      if (op.isStep() && !hasStepsLeft(instance)) {
        return;
      }
      if (op instanceof Op.Send) {
        instance.reached = scene.now;
      }
      if (!step(instance, op)) {
        return;
      }
    }
  }

  private boolean hasStepsLeft(Instance instance) {
    if (instance.steps++ < machine.bounds.stepsPerWake()) {
      return true;
    }
    quarantine(instance, "steps at one instant");
    return false;
  }

  /** Does one instruction; whether it goes on at once. */
  private boolean step(Instance instance, Op op) {
    if (op instanceof Op.Send send) {
      return send(instance, send);
    }
    if (op instanceof Op.Wait wait) {
      return waits(instance, clockwork.plus(scene.now, wait.span()));
    }
    if (op instanceof Op.Until until) {
      return waits(instance, targetOf(instance, until.moment()));
    }
    if (op instanceof Op.WaitFor wait) {
      instance.due = clockwork.plus(scene.now, wait.upTo());
      return false;
    }
    if (op instanceof Op.Loop loop) {
      return begin(instance, loop);
    }
    if (op instanceof Op.Again again) {
      return again(instance, again.loop());
    }
    if (op instanceof Op.HandOff handOff) {
      return handOff(instance, handOff);
    }
    if (op instanceof Op.StayOpen stay) {
      instance.place = stay.handOff();
      return false;
    }
    return stepAtOnce(instance, op);
  }

  /** Instructions that never wait. */
  private boolean stepAtOnce(Instance instance, Op op) {
    if (op instanceof Op.End || op instanceof Op.Exit) {
      leaving.leave(instance, op instanceof Op.End ? "completed" : "exit");
      return false;
    }
    if (op instanceof Op.Jump jump) {
      instance.place = jump.target();
      return true;
    }
    if (op instanceof Op.Branch branch) {
      branch(instance, branch);
      return true;
    }
    if (op instanceof Op.Split split) {
      int arm = Draw.arm(machine.bounds.salt(), scene.lead.id, instance, split);
      chose(instance, split.arms().get(arm));
      instance.place = split.targets()[arm];
      return true;
    }
    boolean fits = effect(instance, op);
    instance.place++;
    if (!fits) {
      quarantine(instance, "events derived from one input");
    }
    return fits;
  }

  /** Instructions with an effect; false if more followed from it than may. */
  private boolean effect(Instance instance, Op op) {
    if (op instanceof Op.Move move) {
      return move(instance, move);
    }
    if (op instanceof Op.Score score) {
      facts.give(instance, score.points());
      return true;
    }
    if (op instanceof Op.SetAttribute set) {
      scene.lead.attributes.put(set.attribute(), set.value());
      String name = machine.names.attributes.name(set.attribute());
      scene.note(Notice.Kind.ATTRIBUTE, instance, name + " = " + Words.plain(set.value()));
      return scene.derive(new Signal.Facts());
    }
    if (op instanceof Op.Start start) {
      return scene.derive(new Signal.Start(start.scenario()));
    }
    if (op instanceof Op.Alert alert) {
      scene.write(new Alert(
          scene.instant(),
          scene.lead.id,
          scene.origin(instance),
          alert.team(),
          alert.text(),
          scene.cause()));
      return true;
    }
    Op.Task task = (Op.Task) op;
    scene.write(new Task(
        scene.instant(),
        scene.lead.id,
        scene.origin(instance),
        task.team(),
        task.text(),
        task.due().flatMap(this::due),
        scene.cause()));
    return true;
  }

  private Optional<Instant> due(Due due) {
    return due instanceof Due.Within within
        ? instant(clockwork.plus(scene.now, within.span()))
        : Optional.of(scene.instant());
  }

  private static Optional<Instant> instant(long at) {
    return at == Clockwork.NEVER ? Optional.empty() : Optional.of(Instant.ofEpochMilli(at));
  }

  private boolean move(Instance instance, Op.Move move) {
    instance.target = move.phase();
    int from = scene.lead.phase;
    boolean isBack = from < machine.phasesOfMap && move.phase() < from;
    if (from == move.phase() || isBack && !move.back()) {
      return true;
    }
    return facts.move(move.phase(), scene.origin(instance), true);
  }

  /** Decides a deferred send again. */
  void again(Instance instance, Op.Send send) {
    if (send(instance, send)) {
      run(instance);
    }
  }

  private boolean send(Instance instance, Op.Send send) {
    if (leaving.leavesByCondition(instance)) {
      return false;
    }
    Decision decision = sends.decide(instance, send);
    if (decision instanceof Decision.Sent
        && instance.sends++ >= machine.bounds.sendsPerInstance()) {
      quarantine(instance, "sends of one instance");
      return false;
    }
    boolean goesOn = sends.record(instance, send, decision);
    if (goesOn) {
      instance.place++;
    }
    return goesOn;
  }

  private boolean waits(Instance instance, long until) {
    if (until <= scene.now) {
      instance.place++;
      return true;
    }
    instance.due = until;
    return false;
  }

  /**
   * When a wait ends. What lay ahead of an instance that runs behind its plan stays as far ahead,
   * so that nothing falls into one instant that the scenario keeps apart.
   */
  private long targetOf(Instance instance, Moment moment) {
    long target = plannedTarget(instance, moment);
    long planned = scene.now - instance.lag;
    boolean isMissed = moment instanceof Moment.At && target > planned && target <= scene.now;
    return isMissed ? scene.now + (target - planned) : target;
  }

  private long plannedTarget(Instance instance, Moment moment) {
    if (moment instanceof Moment.Next next) {
      return clockwork.next(scene.now, next.day(), next.at());
    }
    return moment instanceof Moment.AfterStart after
        ? clockwork.plus(instance.entered + instance.shift, after.span())
        : clockwork.instant(((Moment.At) moment).time());
  }

  /** Whether the timer of a {@code wait until} is for its own time, and not for a later one. */
  boolean endsAtItsOwnTime(Instance instance, Moment moment) {
    return moment instanceof Moment.Next
        || moment instanceof Moment.At && plannedTarget(instance, moment) == instance.due;
  }

  private boolean begin(Instance instance, Op.Loop loop) {
    if (loop.schedule() instanceof Schedule.Weekly weekly) {
      instance.repeat(loop.depth(), 0, scene.now);
      instance.due = clockwork.next(scene.now, weekly.day(), weekly.at());
      return false;
    }
    instance.repeat(loop.depth(), 0, scene.now);
    return round(instance, loop);
  }

  private boolean again(Instance instance, int place) {
    Op.Loop loop = (Op.Loop) instance.definition.op(place);
    int round = instance.round(loop.depth());
    if (loop.times() >= 0 && round >= loop.times()) {
      instance.place = loop.after();
      return true;
    }
    instance.place = place;
    long next;
    if (loop.schedule() instanceof Schedule.Weekly weekly) {
      next = clockwork.next(scene.now, weekly.day(), weekly.at());
    } else {
      Schedule.Every every = (Schedule.Every) loop.schedule();
      next = clockwork.plus(instance.start(loop.depth()), every.span(), round);
    }
    if (next <= scene.now) {
      return round(instance, loop);
    }
    instance.due = next;
    return false;
  }

  /** Begins the next round; false if the instance has gone too far at this instant. */
  boolean round(Instance instance, Op.Loop loop) {
    if (!hasStepsLeft(instance)) {
      return false;
    }
    int depth = loop.depth();
    instance.repeat(depth, instance.round(depth) + 1, instance.start(depth));
    instance.place++;
    return true;
  }

  private boolean handOff(Instance instance, Op.HandOff handOff) {
    long deadline =
        handOff.within() == null ? Clockwork.NEVER : clockwork.plus(scene.now, handOff.within());
    instance.due = deadline;
    scene.write(new HandOff(
        scene.instant(),
        scene.lead.id,
        scene.origin(instance),
        handOff.team(),
        handOff.stage(),
        instant(deadline),
        scene.cause()));
    return false;
  }

  private void branch(Instance instance, Op.Branch branch) {
    Answers answers = new Answers(scene, instance.attributes);
    for (int arm = 0; arm < branch.targets().length; arm++) {
      if (answers.holds(branch.conditions().get(arm))) {
        chose(instance, String.valueOf(arm + 1));
        instance.place = branch.targets()[arm];
        return;
      }
    }
    chose(instance, "else");
    instance.place = branch.otherwise();
  }

  void chose(Instance instance, String way) {
    scene.note(Notice.Kind.CHOSE, instance, way);
  }

  private void quarantine(Instance instance, String bound) {
    instance.quarantined = true;
    instance.due = Clockwork.NEVER;
    scene.note(Notice.Kind.QUARANTINED, instance, bound);
  }
}

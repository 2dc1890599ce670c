package io.github.journeydsl.runtime.internal.run;

import io.github.journeydsl.core.policy.SendCap;
import io.github.journeydsl.core.value.TimeSpan;
import io.github.journeydsl.runtime.internal.code.Op;
import io.github.journeydsl.runtime.internal.code.Question;
import io.github.journeydsl.runtime.internal.state.Instance;
import io.github.journeydsl.runtime.internal.state.Lead;
import io.github.journeydsl.runtime.internal.state.Times;
import io.github.journeydsl.runtime.internal.time.Clockwork;
import io.github.journeydsl.runtime.log.Cause;
import io.github.journeydsl.runtime.log.Notice;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Runs timers that are due, and sets the one for facts that change by themselves. */
final class Timers {

  private final Scene scene;
  private final Machine machine;
  private final Lead lead;
  private final Pipeline pipeline;

  Timers(Scene scene, Pipeline pipeline) {
    this.scene = scene;
    this.machine = scene.machine;
    this.lead = scene.lead;
    this.pipeline = pipeline;
  }

  /** Runs what is due before {@code end}, the earliest first, each instance at most once. */
  void runBefore(long end) {
    if (lead.nextWake() >= end) {
      return;
    }
    List<Instance> done = List.of();
    if (lead.factsDue < end) {
      runFacts(end);
    }
    for (Instance next = earliest(end, done); next != null; next = earliest(end, done)) {
      if (lead.factsDue < next.due) {
        runFacts(end);
      } else {
        done = done.isEmpty() ? new ArrayList<>(2) : done;
        done.add(next);
        run(next);
      }
    }
  }

  private @Nullable Instance earliest(long end, List<Instance> done) {
    Instance earliest = null;
    for (Instance instance : lead.instances) {
      boolean isDue = instance.due < end && !done.contains(instance);
      if (isDue && (earliest == null || instance.due < earliest.due)) {
        earliest = instance;
      }
    }
    return earliest;
  }

  private void because(long due) {
    scene.begin();
    scene.because(Cause.timer(Instant.ofEpochMilli(due)));
  }

  /** Facts that change by themselves up to the present instant. */
  private void runFacts(long end) {
    because(scene.now);
    long at = lead.factsDue;
    for (; at < end; at = machine.score.nextChange(lead, at, true)) {
      pipeline.faded(at);
    }
    lead.factsDue = at; // what changes at the instant of an input is still to come
    pipeline.take(new Signal.Facts());
  }

  private void run(Instance instance) {
    long due = instance.due;
    long late = scene.now - due;
    because(due);
    if (late > 0) {
      scene.note(Notice.Kind.OVERDUE, instance, Instant.ofEpochMilli(due).toString());
      instance.moveBeginnings(late);
    }
    Op op = instance.definition.op(instance.place);
    if (op instanceof Op.Until until
        && late == 0
        && pipeline.interpreter.endsAtItsOwnTime(instance, until.moment())) {
      instance.lag = 0;
    }
    pipeline.timeIsUp(instance, op);
  }

  /** Sets the timer for facts, from the present state. */
  void watchFacts() {
    if (lead.factsDue == scene.now) {
      return; // what changes at this very instant is looked at behind its events
    }
    lead.factsDue = Clockwork.NEVER;
    boolean watched = false;
    for (Instance instance : lead.instances) {
      watched |= instance.definition.fading().score();
      instance.definition.fading().counts().forEach(this::watch);
    }
    boolean crossed =
        machine.score.thresholds().length > 0 || !machine.score.stages().isEmpty();
    if (watched || crossed) {
      long change = machine.score.nextChange(lead, scene.now, !watched);
      lead.factsDue = Math.min(lead.factsDue, change);
    }
  }

  private void watch(Question.Count count) {
    Times times = lead.counted[count.counted()];
    if (times == null) {
      return;
    }
    for (int place = 0; place < times.size(); place++) {
      long end = machine.clockwork.plus(times.get(place), count.within());
      if (end > scene.now) {
        lead.factsDue = Math.min(lead.factsDue, end);
      }
    }
  }

  /** Forgets what no longer counts. */
  void forget() {
    Times sent = lead.sent;
    int gone = 0;
    while (gone < sent.size() && countsNoMore(sent.get(gone))) {
      gone++;
    }
    if (gone > 0) {
      sent.dropFirst(gone);
    }
    for (int counted = 0; counted < lead.counted.length; counted++) {
      Times times = lead.counted[counted];
      if (times != null) {
        forget(times, machine.names.spans(counted));
      }
    }
  }

  private void forget(Times times, List<TimeSpan> spans) {
    int gone = 0;
    while (gone < times.size() && isOver(times.get(gone), spans)) {
      gone++;
    }
    if (gone > 0) {
      times.dropFirst(gone);
    }
  }

  private boolean isOver(long at, List<TimeSpan> spans) {
    for (TimeSpan span : spans) {
      if (machine.clockwork.plus(at, span) > scene.now) {
        return false;
      }
    }
    return true;
  }

  private boolean countsNoMore(long at) {
    for (SendCap cap : machine.caps) {
      if (machine.clockwork.plus(at, cap.per()) > scene.now) {
        return false;
      }
    }
    return true;
  }
}

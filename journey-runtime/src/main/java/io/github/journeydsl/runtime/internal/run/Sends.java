package io.github.journeydsl.runtime.internal.run;

import io.github.journeydsl.core.policy.SendCap;
import io.github.journeydsl.runtime.internal.code.Op;
import io.github.journeydsl.runtime.internal.state.Instance;
import io.github.journeydsl.runtime.internal.state.Lead;
import io.github.journeydsl.runtime.internal.state.Times;
import io.github.journeydsl.runtime.internal.time.Clockwork;
import io.github.journeydsl.runtime.log.Decision;
import io.github.journeydsl.runtime.log.Decision.Reason;
import io.github.journeydsl.runtime.log.Send;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;

/** Decides about sends at the moment they are due. */
final class Sends {

  private static final Decision SENT = new Decision.Sent();

  private final Scene scene;
  private final Machine machine;
  private final Lead lead;

  Sends(Scene scene) {
    this.scene = scene;
    this.machine = scene.machine;
    this.lead = scene.lead;
  }

  /** Decides about a send that is due. */
  Decision decide(Instance instance, Op.Send send) {
    return decision(instance, send, latest(instance, send));
  }

  private long latest(Instance instance, Op.Send send) {
    return send.validFor() == null
        ? Clockwork.NEVER
        : machine.clockwork.plus(instance.reached, send.validFor());
  }

  /** Records what was decided; whether the scenario goes on. */
  boolean record(Instance instance, Op.Send send, Decision decision) {
    scene.write(new Send(
        scene.instant(),
        lead.id,
        scene.origin(instance),
        send.content(),
        send.channel(),
        decision,
        scene.cause()));
    instance.waitsForHandOff = false;
    if (decision instanceof Decision.Deferred deferred) {
      instance.waitsForHandOff = deferred.until().isEmpty();
      instance.due = deferred.until().map(Instant::toEpochMilli).orElse(latest(instance, send));
      return false;
    }
    if (decision instanceof Decision.Sent && send.counts() && machine.sendsKept > 0) {
      lead.sent.add(scene.now, machine.sendsKept);
    }
    return true;
  }

  private Decision decision(Instance instance, Op.Send send, long latest) {
    if (send.needsConsent() && !lead.consent.get(send.channelNumber())) {
      return new Decision.Skipped(Reason.CONSENT);
    }
    boolean isTarget = instance.target >= 0 && lead.phase == instance.target;
    if (!isTarget && !instance.definition.isFor(lead.phase)) {
      return new Decision.Skipped(Reason.PHASE);
    }
    if (scene.now > latest) {
      return new Decision.Skipped(Reason.EXPIRED);
    }
    if (send.promotion() && lead.instances.stream().anyMatch(Leaving::isOpen)) {
      return scene.now >= latest
          ? new Decision.Skipped(Reason.EXPIRED)
          : new Decision.Deferred(Reason.HANDOFF, Optional.empty());
    }
    return byHours(send, latest);
  }

  private Decision byHours(Op.Send send, long latest) {
    Reason reason = Reason.WINDOW;
    long at = scene.now;
    for (long before = -1; before != at; ) {
      before = at;
      long open = machine.hours.from(at);
      if (open != at) {
        reason = Reason.WINDOW;
      }
      at = send.counts() ? withinCaps(open) : open;
      if (at != open) {
        reason = Reason.CAP;
      }
    }
    if (at == scene.now) {
      return SENT;
    }
    if (at == Clockwork.NEVER) {
      return new Decision.Skipped(Reason.NEVER);
    }
    return at > latest
        ? new Decision.Skipped(Reason.EXPIRED)
        : new Decision.Deferred(reason, Optional.of(Instant.ofEpochMilli(at)));
  }

  /**
   * The earliest instant from {@code at} on that all caps allow, if nothing else is sent till then.
   */
  private long withinCaps(long at) {
    long allowed = at;
    for (SendCap cap : machine.caps) {
      allowed = Math.max(allowed, withinCap(cap, at));
    }
    return allowed;
  }

  private long withinCap(SendCap cap, long at) {
    Times sent = lead.sent;
    if (at == Clockwork.NEVER || sent.size() < cap.sends()) {
      return at;
    }
    long[] ends = new long[sent.size()];
    for (int place = 0; place < ends.length; place++) {
      ends[place] = machine.clockwork.plus(sent.get(place), cap.per());
    }
    Arrays.sort(ends);
    // when fewer than so many still count
    return Math.max(at, ends[ends.length - cap.sends()]);
  }
}

package io.github.journeydsl.runtime.internal.run;

import io.github.journeydsl.core.event.AttributeValue;
import io.github.journeydsl.runtime.input.ConsentGiven;
import io.github.journeydsl.runtime.input.ConsentWithdrawn;
import io.github.journeydsl.runtime.input.EntryByHand;
import io.github.journeydsl.runtime.input.Input;
import io.github.journeydsl.runtime.input.LeadDeleted;
import io.github.journeydsl.runtime.input.LeadDescribed;
import io.github.journeydsl.runtime.input.LeadEvent;
import io.github.journeydsl.runtime.input.LeadInput;
import io.github.journeydsl.runtime.internal.compile.Words;
import io.github.journeydsl.runtime.internal.state.Lead;
import io.github.journeydsl.runtime.internal.state.Remembered;
import io.github.journeydsl.runtime.log.Cause;
import io.github.journeydsl.runtime.log.LogEntry;
import io.github.journeydsl.runtime.log.Notice;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Takes one input. */
public final class Run {

  private final Machine machine;
  private final Lead lead;
  private final Scene scene;
  private final Pipeline pipeline;
  private final Timers timers;

  private Run(Machine machine, Lead lead, long now, List<LogEntry> log) {
    this.machine = machine;
    this.lead = lead;
    this.scene = new Scene(machine, lead, log, now);
    this.pipeline = new Pipeline(scene);
    this.timers = new Timers(scene, pipeline);
  }

  /** Changes the lead by an input, and writes what was decided; whether the lead was deleted. */
  public static boolean take(Machine machine, Lead lead, Input input, List<LogEntry> log) {
    long at = input.at().toEpochMilli();
    Run run = new Run(machine, lead, Math.max(at, lead.clock), log);
    return input instanceof LeadInput message ? run.take(message, at) : run.wake();
  }

  private boolean wake() {
    if (lead.clock == Lead.UNHEARD) {
      return false; // nothing is known of it, so that nothing can be due
    }
    lead.clock = scene.now;
    timers.runBefore(scene.now + 1);
    timers.watchFacts();
    timers.forget();
    return false;
  }

  private boolean take(LeadInput input, long at) {
    scene.because(Cause.Kind.INPUT, input.id());
    long hash = Remembered.hash(input.id());
    if (lead.remembered.contains(hash)) {
      scene.note(Notice.Kind.DUPLICATE, "");
      return false;
    }
    lead.remembered.add(hash, machine.bounds.rememberedInputs());
    if (lead.clock != Lead.UNHEARD && at - machine.bounds.farthest() > lead.clock) {
      scene.now = lead.clock;
      scene.note(Notice.Kind.FAR_FUTURE, input.at().toString());
      return false;
    }
    boolean isLate = at < lead.clock;
    if (!isLate && lead.clock != Lead.UNHEARD) {
      timers.runBefore(at);
    }
    lead.clock = scene.now;
    scene.begin();
    scene.because(Cause.Kind.INPUT, input.id());
    if (input instanceof LeadDeleted) {
      scene.note(Notice.Kind.DELETED, "");
      return true;
    }
    if (!lead.known && !(input instanceof LeadDescribed)) {
      scene.note(Notice.Kind.UNKNOWN_LEAD, "");
    }
    lead.known = true;
    act(input, at, isLate);
    if (isLate) {
      scene.note(Notice.Kind.LATE, Instant.ofEpochMilli(at).toString());
    }
    timers.watchFacts();
    timers.forget();
    return false;
  }

  private void act(LeadInput input, long at, boolean isLate) {
    if (input instanceof LeadEvent event) {
      event(event, at, isLate);
    } else if (input instanceof EntryByHand entry) {
      if (!isLate) {
        pipeline.byHand(entry.scenario());
      }
    } else {
      if (input instanceof ConsentGiven given) {
        consent(given);
      } else if (input instanceof ConsentWithdrawn withdrawn) {
        consent(withdrawn);
      } else {
        describe((LeadDescribed) input);
      }
      if (!isLate) {
        pipeline.take(new Signal.Facts());
      }
    }
  }

  private void event(LeadEvent event, long at, boolean isLate) {
    int number = machine.names.events.find(event.event());
    if (!machine.knows(event.event())) {
      scene.note(Notice.Kind.UNKNOWN_NAME, event.event().toString());
    } else if (number >= 0) {
      if (isLate) {
        pipeline.late(number, at);
      } else {
        pipeline.take(new Signal.Event(number, event.attributes()));
      }
    }
  }

  private void consent(ConsentGiven given) {
    if (!machine.hasChannel(given.channel())) {
      scene.note(Notice.Kind.UNKNOWN_NAME, "channel " + given.channel());
      return;
    }
    int channel = machine.channel(given.channel());
    if (lead.isWithdrawn(channel, given.at().toEpochMilli() + 1)) {
      return; // the opt-out was later, whichever came first
    }
    lead.consent.set(channel);
    scene.note(Notice.Kind.CONSENT, "+" + given.channel());
  }

  private void consent(ConsentWithdrawn withdrawn) {
    long at = withdrawn.at().toEpochMilli();
    if (withdrawn.channel().isEmpty()) {
      lead.withdraw(Lead.ALL, at);
      scene.note(Notice.Kind.CONSENT, "-all");
      return;
    }
    String id = withdrawn.channel().get();
    if (!machine.hasChannel(id)) {
      scene.note(Notice.Kind.UNKNOWN_NAME, "channel " + id);
      return;
    }
    lead.withdraw(machine.channel(id), at);
    scene.note(Notice.Kind.CONSENT, "-" + id);
  }

  private void describe(LeadDescribed described) {
    described.persona().ifPresent(id -> {
      if (machine.hasPersona(id)) {
        lead.persona = machine.names.personas.find(id);
        scene.note(Notice.Kind.DESCRIBED, "persona " + id);
      } else {
        scene.note(Notice.Kind.UNKNOWN_NAME, "persona " + id);
      }
    });
    described.phase().ifPresent(id -> {
      if (machine.hasPhase(id)) {
        lead.phase = machine.names.phases.find(id);
        scene.note(Notice.Kind.DESCRIBED, "phase " + id);
      } else {
        scene.note(Notice.Kind.UNKNOWN_NAME, "phase " + id);
      }
    });
    for (Map.Entry<String, AttributeValue> one : described.attributes().entrySet()) {
      int attribute = machine.names.attributes.find(one.getKey());
      if (attribute >= 0) {
        lead.attributes.put(attribute, one.getValue());
      }
      scene.note(Notice.Kind.ATTRIBUTE, one.getKey() + " = " + Words.plain(one.getValue()));
    }
  }
}

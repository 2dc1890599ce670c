package io.github.journeydsl.runtime.internal.run;

import io.github.journeydsl.core.event.AttributeValue;
import io.github.journeydsl.runtime.input.ConsentGiven;
import io.github.journeydsl.runtime.input.ConsentWithdrawn;
import io.github.journeydsl.runtime.input.EntryByHand;
import io.github.journeydsl.runtime.input.LeadDeleted;
import io.github.journeydsl.runtime.input.LeadDescribed;
import io.github.journeydsl.runtime.input.LeadEvent;
import io.github.journeydsl.runtime.input.LeadInput;
import io.github.journeydsl.runtime.internal.compile.Words;
import io.github.journeydsl.runtime.internal.state.Form;
import io.github.journeydsl.runtime.internal.state.Lead;
import io.github.journeydsl.runtime.internal.state.LeadBytes;
import io.github.journeydsl.runtime.internal.state.LeadReader;
import io.github.journeydsl.runtime.internal.state.LeadWriter;
import io.github.journeydsl.runtime.internal.state.Remembered;
import io.github.journeydsl.runtime.log.Cause;
import io.github.journeydsl.runtime.log.LogEntry;
import io.github.journeydsl.runtime.log.Notice;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Takes inputs, each for the lead it is given with. */
public final class Run {

  private final Machine machine;
  private final Lead lead;
  private final LeadReader reader;
  private final LeadWriter writer;
  private final Scene scene;
  private final Pipeline pipeline;
  private final Timers timers;
  private final boolean inPlace;

  private Run(Machine machine, boolean inPlace) {
    this.machine = machine;
    this.inPlace = inPlace;
    this.lead = machine.newLead("");
    this.reader = machine.reader();
    this.writer = new LeadWriter(lead, machine.definitions);
    this.scene = new Scene(machine, lead);
    this.pipeline = new Pipeline(scene);
    this.timers = new Timers(scene, pipeline);
  }

  /** For one input after the other, in one thread. */
  public static Run of(Machine machine) {
    return new Run(machine, false);
  }

  /**
   * The same for leads that nobody else has: what it is given may be written over. It spares the
   * collector most of its work.
   */
  public static Run inPlace(Machine machine) {
    return new Run(machine, true);
  }

  /** The lead after an input; null if it was deleted. What was decided is written to the log. */
  public byte @Nullable [] take(byte[] before, LeadInput input, List<LogEntry> log) {
    long at = input.at().toEpochMilli();
    long hash = Remembered.hash(input.id());
    if (input instanceof LeadEvent event && isQuiet(before, event, hash)) {
      int most = machine.bounds.rememberedInputs();
      return inPlace
          ? LeadBytes.rememberInPlace(before, at, hash, most)
          : LeadBytes.remember(before, at, hash, most);
    }
    open(before, at, log);
    return take(input, hash, at) ? null : written(before);
  }

  /** The lead after its timers up to an instant. What was decided is written to the log. */
  public byte[] wake(byte[] before, long at, List<LogEntry> log) {
    open(before, at, log);
    if (lead.clock != Lead.UNHEARD) { // nothing can be due of a lead that nothing is known of
      lead.clock = scene.now;
      timers.runBefore(scene.now + 1);
      timers.watchFacts();
      timers.forget();
    }
    return written(before);
  }

  private void open(byte[] before, long at, List<LogEntry> log) {
    reader.read(before, Form.PRESENT, lead);
    scene.open(log, Math.max(at, lead.clock));
  }

  private byte[] written(byte[] before) {
    return inPlace ? writer.toBytes(before) : writer.toBytes();
  }

  /** Whether an event in time matters to no scenario, and there is nothing else to do or to say. */
  private boolean isQuiet(byte[] lead, LeadEvent event, long hash) {
    long at = event.at().toEpochMilli();
    long clock = LeadBytes.clock(lead);
    return machine.names.events.find(event.event()) < 0
        && clock != Lead.UNHEARD
        && at >= clock
        && at - machine.bounds.farthest() <= clock
        && LeadBytes.nextWake(lead) > at
        && LeadBytes.isKnown(lead)
        && machine.knows(event.event())
        && !LeadBytes.remembers(lead, hash);
  }

  private boolean take(LeadInput input, long hash, long at) {
    scene.because(Cause.input(input.id()));
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
    scene.because(Cause.input(input.id()));
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
      pipeline.take(new Signal.Facts());
    }
  }

  private void event(LeadEvent event, long at, boolean isLate) {
    int number = machine.names.events.find(event.event());
    if (!machine.knows(event.event())) {
      scene.note(Notice.Kind.UNKNOWN_NAME, event.event().toString());
    } else if (isLate) {
      pipeline.late(number, at);
    } else {
      pipeline.take(new Signal.Event(number, event.attributes()));
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

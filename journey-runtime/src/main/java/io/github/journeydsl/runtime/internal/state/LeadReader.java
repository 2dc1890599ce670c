package io.github.journeydsl.runtime.internal.state;

import io.github.journeydsl.core.event.AttributeValue;
import io.github.journeydsl.runtime.internal.code.Definition;
import io.github.journeydsl.runtime.internal.code.Op;
import io.github.journeydsl.runtime.internal.time.Clockwork;
import java.util.BitSet;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** Reads what {@link LeadWriter} wrote; one for many leads, in one thread. */
public final class LeadReader {

  private static final int MOST = 1 << 20;

  private final ByteReader in = new ByteReader();
  private final List<Definition> definitions;
  private final Names names;
  private Form form = Form.PRESENT;
  private long base;

  /** How many names of each kind there are, so that no number lies outside. */
  public record Names(int phases, int personas, int channels, int attributes) {}

  /** A reader of leads; {@code definitions} are by their numbers. */
  public LeadReader(List<Definition> definitions, Names names) {
    this.definitions = definitions;
    this.names = names;
  }

  /**
   * The lead that bytes hold.
   *
   * @param into a lead of the program, whatever it was
   * @throws IllegalArgumentException if they hold none
   */
  public Lead read(byte[] bytes, Form of, Lead into) {
    form = of;
    in.open(bytes, of.inSeconds());
    read(into);
    if (!in.isAtEnd()) {
      throw new IllegalArgumentException("the state of the lead goes on behind its end");
    }
    return into;
  }

  private void read(Lead lead) {
    long written = in.fixed();
    long wake = written == form.never() ? Clockwork.NEVER : written;
    base = wake == Clockwork.NEVER ? 0 : wake;
    long clock = in.fixed();
    lead.clear(in.text());
    lead.clock = clock == form.never() ? Lead.UNHEARD : clock;
    int flags = in.single();
    lead.known = (flags & LeadWriter.KNOWN) != 0;
    lead.phase = in.count(names.phases()) - 1;
    lead.persona = in.count(names.personas()) - 1;
    if ((flags & LeadWriter.ATTRIBUTES) != 0) {
      attributes(lead.attributes);
    }
    if ((flags & LeadWriter.CONSENT) != 0) {
      consent(lead.consent);
      for (int left = in.count(names.channels() + 1); left > 0; left--) {
        lead.withdrawn.put(in.count(names.channels()) - 1, time());
      }
    }
    if ((flags & LeadWriter.COUNTS) != 0) {
      times(lead.counted);
      times(lead.windows);
    }
    if ((flags & LeadWriter.SENT) != 0) {
      times(lead.sent);
    }
    if ((flags & LeadWriter.SCORE) != 0) {
      score(lead);
    }
    if ((flags & LeadWriter.FACTS_DUE) != 0) {
      lead.factsDue = time();
    }
    visits(lead);
    for (int left = in.count(MOST); left > 0; left--) {
      lead.instances.add(instance(wake));
    }
    remembered(lead.remembered);
  }

  private long time() {
    long duration = in.duration();
    return base == 0 ? duration : base - duration;
  }

  private void attributes(SortedMap<Integer, AttributeValue> attributes) {
    for (int left = in.count(MOST); left > 0; left--) {
      attributes.put(in.count(names.attributes() - 1), in.value());
    }
  }

  private void consent(BitSet consent) {
    byte[] channels = new byte[in.count(names.channels() / 8 + 1)];
    for (int at = 0; at < channels.length; at++) {
      channels[at] = (byte) in.single();
    }
    consent.or(BitSet.valueOf(channels));
    if (consent.length() > names.channels()) {
      throw new IllegalArgumentException("the state of the lead holds no such channel");
    }
  }

  private void times(@Nullable Times[] all) {
    for (int left = in.count(all.length); left > 0; left--) {
      times(Lead.times(all, in.count(all.length - 1)));
    }
  }

  private void times(Times times) {
    for (int left = in.count(MOST); left > 0; left--) {
      times.add(time(), MOST);
    }
  }

  private void score(Lead lead) {
    lead.points = in.signed();
    for (int left = in.count(Awards.MOST); left > 0; left--) {
      lead.awards.add(time(), in.signed());
    }
    for (int number = 0; number < lead.usages.length; number++) {
      if (in.single() == 1) {
        Usage usage = lead.usage(number);
        usage.period = in.signed();
        usage.used = in.number();
        long distance = in.number();
        usage.usedBefore = in.number();
        usage.periodBefore = distance == 0 ? Long.MIN_VALUE : usage.period - distance;
      }
    }
  }

  private void remembered(Remembered remembered) {
    int bytes = in.left(LeadBytes.COUNT_BYTES);
    int count = bytes / form.bytesOfAnId();
    if (form.bytesOfAnId() == Remembered.BYTES) {
      in.remembered(remembered, count);
    } else {
      for (int place = 0; place < count; place++) {
        remembered.add(in.fixed(form.bytesOfAnId()) & Remembered.BITS, count);
      }
    }
    if (in.fixed(LeadBytes.COUNT_BYTES) != count) {
      throw new IllegalArgumentException(
          "the state of the lead remembers another number of inputs");
    }
  }

  private void visits(Lead lead) {
    for (int left = in.count(lead.visits.length); left > 0; left--) {
      Visits visits = lead.visits(in.count(lead.visits.length - 1));
      visits.count = in.count(Integer.MAX_VALUE);
      visits.last = time();
    }
  }

  private Instance instance(long wake) {
    Definition definition = definitions.get(in.count(definitions.size() - 1));
    int place = in.count(definition.ops().size() - 1);
    int flags = in.single();
    Instance instance = new Instance(definition, in.count(Integer.MAX_VALUE), time());
    instance.place = place;
    instance.sends = in.count(Integer.MAX_VALUE);
    instance.quarantined = (flags & LeadWriter.QUARANTINED) != 0;
    instance.waitsForHandOff = (flags & LeadWriter.WAITS_FOR_HAND_OFF) != 0;
    if ((flags & LeadWriter.DUE) != 0) {
      instance.due = time();
    } else if ((flags & LeadWriter.DUE_IS_WAKE) != 0) {
      instance.due = wake;
    }
    if ((flags & LeadWriter.LAG) != 0) {
      instance.lag = in.duration();
      instance.shift = in.duration();
    }
    if ((flags & LeadWriter.STEPS) != 0) {
      instance.steps = in.count(MOST);
    }
    if ((flags & LeadWriter.TARGET) != 0) {
      instance.target = in.count(names.phases() - 1);
    }
    if ((flags & LeadWriter.CARRIES) != 0) {
      attributes(instance.ownAttributes());
    }
    if (definition.op(place) instanceof Op.Send) {
      instance.reached = time();
    }
    for (int depth = 0; depth < definition.rounds(place); depth++) {
      instance.repeat(depth, in.count(Integer.MAX_VALUE), time());
    }
    return instance;
  }
}

package io.github.journeydsl.runtime.internal.state;

import io.github.journeydsl.core.event.AttributeValue;
import io.github.journeydsl.runtime.internal.code.Definition;
import io.github.journeydsl.runtime.internal.code.Op;
import io.github.journeydsl.runtime.internal.time.Clockwork;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * Writes a lead down in as few bytes as it needs; equal leads give equal bytes. First comes what
 * {@link LeadBytes} finds without reading the rest, last the remembered inputs. Instants are
 * written as their distance from the next wake, if there is one.
 */
public final class LeadWriter {

  static final int KNOWN = 1;
  static final int ATTRIBUTES = 2;
  static final int CONSENT = 4;
  static final int COUNTS = 8;
  static final int SENT = 16;
  static final int SCORE = 32;
  static final int FACTS_DUE = 64;

  static final int DUE = 1;
  static final int DUE_IS_WAKE = 2;
  static final int LAG = 4;
  static final int TARGET = 8;
  static final int QUARANTINED = 16;
  static final int WAITS_FOR_HAND_OFF = 32;
  static final int CARRIES = 64;
  static final int STEPS = 128;

  private final ByteWriter out = new ByteWriter();
  private final Lead lead;
  private final List<Definition> definitions;
  private long wake;

  /** A writer of what a lead is at a time; {@code definitions} give their numbers. */
  public LeadWriter(Lead lead, List<Definition> definitions) {
    this.lead = lead;
    this.definitions = definitions;
  }

  /** The lead in bytes. */
  public byte[] toBytes() {
    write();
    return out.toBytes();
  }

  /** The lead in bytes: in those that are given, if it needs as many. */
  public byte[] toBytes(byte[] into) {
    write();
    return out.toBytes(into);
  }

  private void write() {
    wake = lead.nextWake();
    out.clear();
    out.fixed(wake == Clockwork.NEVER ? SixBytes.LOWEST : wake);
    out.fixed(lead.clock == Lead.UNHEARD ? SixBytes.LOWEST : lead.clock);
    out.text(lead.id);
    int flags = flags();
    out.single(flags);
    out.number(lead.phase + 1L);
    out.number(lead.persona + 1L);
    if ((flags & ATTRIBUTES) != 0) {
      attributes(lead.attributes);
    }
    if ((flags & CONSENT) != 0) {
      byte[] channels = lead.consent.toByteArray();
      out.number(channels.length);
      for (byte eight : channels) {
        out.single(eight);
      }
      out.number(lead.withdrawn.size());
      lead.withdrawn.forEach((channel, at) -> {
        out.number(channel + 1L);
        time(at);
      });
    }
    if ((flags & COUNTS) != 0) {
      times(lead.counted);
      times(lead.windows);
    }
    if ((flags & SENT) != 0) {
      times(lead.sent);
    }
    if ((flags & SCORE) != 0) {
      score();
    }
    if ((flags & FACTS_DUE) != 0) {
      time(lead.factsDue);
    }
    visits();
    out.number(lead.instances.size());
    lead.instances.forEach(this::instance);
    remembered();
  }

  private int flags() {
    boolean hasScore = lead.points != 0 || lead.awards.size() > 0 || anyUsage();
    return (lead.known ? KNOWN : 0)
        | (lead.attributes.isEmpty() ? 0 : ATTRIBUTES)
        | (lead.consent.isEmpty() && lead.withdrawn.isEmpty() ? 0 : CONSENT)
        | (any(lead.counted) || any(lead.windows) ? COUNTS : 0)
        | (lead.sent.size() > 0 ? SENT : 0)
        | (hasScore ? SCORE : 0)
        | (lead.factsDue == Clockwork.NEVER ? 0 : FACTS_DUE);
  }

  private static boolean any(@Nullable Times[] all) {
    for (Times times : all) {
      if (times != null && times.size() > 0) {
        return true;
      }
    }
    return false;
  }

  private boolean anyUsage() {
    for (Usage usage : lead.usages) {
      if (usage != null && !usage.isEmpty()) {
        return true;
      }
    }
    return false;
  }

  private void time(long at) {
    out.duration(wake == Clockwork.NEVER ? at : wake - at);
  }

  private void attributes(SortedMap<Integer, AttributeValue> attributes) {
    out.number(attributes.size());
    attributes.forEach((name, value) -> {
      out.number(name);
      out.value(value);
    });
  }

  private void times(@Nullable Times[] all) {
    int used = 0;
    for (Times times : all) {
      used += times != null && times.size() > 0 ? 1 : 0;
    }
    out.number(used);
    for (int number = 0; number < all.length; number++) {
      Times times = all[number];
      if (times != null && times.size() > 0) {
        out.number(number);
        times(times);
      }
    }
  }

  private void times(Times times) {
    out.number(times.size());
    for (int place = 0; place < times.size(); place++) {
      time(times.get(place));
    }
  }

  private void score() {
    out.signed(lead.points);
    out.number(lead.awards.size());
    for (int award = 0; award < lead.awards.size(); award++) {
      time(lead.awards.at(award));
      out.signed(lead.awards.points(award));
    }
    for (Usage usage : lead.usages) {
      boolean isUsed = usage != null && !usage.isEmpty();
      out.single(isUsed ? 1 : 0);
      if (usage != null && isUsed) {
        out.signed(usage.period);
        out.number(usage.used);
        boolean before = usage.periodBefore != Long.MIN_VALUE;
        out.number(before ? usage.period - usage.periodBefore : 0);
        out.number(before ? usage.usedBefore : 0);
      }
    }
  }

  private void remembered() {
    int size = lead.remembered.size();
    out.bytes(lead.remembered.bytes(), size * Remembered.BYTES);
    out.single(size >>> 8);
    out.single(size);
  }

  private void visits() {
    int used = 0;
    for (Visits visits : lead.visits) {
      used += visits == null ? 0 : 1;
    }
    out.number(used);
    for (int scenario = 0; scenario < lead.visits.length; scenario++) {
      Visits visits = lead.visits[scenario];
      if (visits != null) {
        out.number(scenario);
        out.number(visits.count);
        time(visits.last);
      }
    }
  }

  @SuppressWarnings("ReferenceEquality") // each definition is there once, and is large to compare
  private int number(Definition definition) {
    int number = 0;
    while (definitions.get(number) != definition) {
      number++;
    }
    return number;
  }

  private void instance(Instance instance) {
    boolean isWake = instance.due == wake;
    int flags = (instance.due == Clockwork.NEVER ? 0 : isWake ? DUE_IS_WAKE : DUE)
        | (instance.lag == 0 && instance.shift == 0 ? 0 : LAG)
        | (instance.target < 0 ? 0 : TARGET)
        | (instance.quarantined ? QUARANTINED : 0)
        | (instance.waitsForHandOff ? WAITS_FOR_HAND_OFF : 0)
        | (instance.attributes.isEmpty() ? 0 : CARRIES)
        | (instance.due == lead.clock && instance.steps > 0 ? STEPS : 0);
    out.number(number(instance.definition));
    out.number(instance.place);
    out.single(flags);
    out.number(instance.number);
    time(instance.entered);
    out.number(instance.sends);
    if ((flags & DUE) != 0) {
      time(instance.due);
    }
    if ((flags & LAG) != 0) {
      out.duration(instance.lag);
      out.duration(instance.shift);
    }
    if ((flags & STEPS) != 0) {
      out.number(instance.steps);
    }
    if ((flags & TARGET) != 0) {
      out.number(instance.target);
    }
    if ((flags & CARRIES) != 0) {
      attributes(instance.attributes);
    }
    if (instance.definition.op(instance.place) instanceof Op.Send) {
      time(instance.reached);
    }
    for (int depth = 0; depth < instance.definition.rounds(instance.place); depth++) {
      out.number(instance.round(depth));
      time(instance.start(depth));
    }
  }
}

package io.github.journeydsl.runtime.internal.state;

import io.github.journeydsl.core.event.AttributeValue;
import io.github.journeydsl.runtime.internal.time.Clockwork;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** All that is known of a lead, while a step is made. Names are numbers of the program. */
public final class Lead {

  /** Stands for every channel. */
  public static final int ALL = -1;

  /** Before anything was heard of a lead. */
  public static final long UNHEARD = Long.MIN_VALUE;

  /** The id. */
  public String id;

  /** The latest instant it knows of. */
  public long clock = UNHEARD;

  /** Whether somebody described it, or it was heard of. */
  public boolean known;

  /** The phase; −1 in none. */
  public int phase = -1;

  /** The persona; −1 without one. */
  public int persona = -1;

  /** The channels on which it may be addressed. */
  public final BitSet consent = new BitSet();

  /** When consent was withdrawn last, by channel; {@link #ALL} stands for every channel. */
  public final SortedMap<Integer, Long> withdrawn = new TreeMap<>();

  /** Attributes that were set, by number. */
  public final SortedMap<Integer, AttributeValue> attributes = new TreeMap<>();

  /** The inputs that are known again. */
  public final Remembered remembered = new Remembered();

  /** When counted events occurred, by number. */
  public final @Nullable Times[] counted;

  /** When events of a trigger with a frequency occurred, by number. */
  public final @Nullable Times[] windows;

  /** When something was sent to it as a person. */
  public final Times sent = new Times();

  /** The visits of scenarios, by number. */
  public final @Nullable Visits[] visits;

  /** The score, where points keep their worth. */
  public long points;

  /** The awards, where they do not. */
  public final Awards awards = new Awards();

  /** What awards with a limit gave, by number. */
  public final @Nullable Usage[] usages;

  /** When facts change by themselves. */
  public long factsDue = Clockwork.NEVER;

  /** The scenarios it is in, in their order. */
  public final List<Instance> instances = new ArrayList<>(2);

  /** A lead of a program with so many counted events, windows, scenarios and limits. */
  public Lead(String id, int counted, int windows, int visits, int usages) {
    this.id = id;
    this.counted = new Times[counted];
    this.windows = new Times[windows];
    this.visits = new Visits[visits];
    this.usages = new Usage[usages];
  }

  /** Whether consent to a channel was withdrawn at an instant or later. */
  public boolean isWithdrawn(int channel, long at) {
    return withdrawn.getOrDefault(channel, Long.MIN_VALUE) >= at
        || withdrawn.getOrDefault(ALL, Long.MIN_VALUE) >= at;
  }

  /** Withdraws consent to a channel, or to {@link #ALL}. */
  public void withdraw(int channel, long at) {
    withdrawn.merge(channel, at, Math::max);
    if (channel == ALL) {
      consent.clear();
    } else {
      consent.clear(channel);
    }
  }

  /** Forgets everything, for another lead to take the place: making one costs more than a step. */
  public void clear(String other) {
    id = other;
    clock = UNHEARD;
    known = false;
    phase = -1;
    persona = -1;
    points = 0;
    factsDue = Clockwork.NEVER;
    consent.clear();
    withdrawn.clear();
    attributes.clear();
    remembered.clear();
    awards.clear();
    instances.clear();
    sent.clear();
    clear(counted);
    clear(windows);
    Arrays.fill(visits, null);
    Arrays.fill(usages, null);
  }

  private static void clear(@Nullable Times[] all) {
    for (Times times : all) {
      if (times != null) {
        times.clear();
      }
    }
  }

  /** The instants of a number, made when first wanted. */
  public static Times times(@Nullable Times[] of, int number) {
    Times times = of[number];
    if (times == null) {
      times = new Times();
      of[number] = times;
    }
    return times;
  }

  /** The visits of a scenario, made when first wanted. */
  public Visits visits(int number) {
    Visits of = visits[number];
    if (of == null) {
      of = new Visits();
      visits[number] = of;
    }
    return of;
  }

  /** What an award with a limit gave, made when first wanted. */
  public Usage usage(int number) {
    Usage of = usages[number];
    if (of == null) {
      of = new Usage();
      usages[number] = of;
    }
    return of;
  }

  /** When it is to be woken. */
  public long nextWake() {
    long next = factsDue;
    for (Instance instance : instances) {
      next = Math.min(next, instance.due);
    }
    return next;
  }
}

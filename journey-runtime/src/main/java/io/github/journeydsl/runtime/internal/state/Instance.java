package io.github.journeydsl.runtime.internal.state;

import io.github.journeydsl.core.event.AttributeValue;
import io.github.journeydsl.runtime.internal.code.Definition;
import io.github.journeydsl.runtime.internal.time.Clockwork;
import java.util.Arrays;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/** One time that a lead is in a scenario. */
public final class Instance {

  private static final int[] NO_ROUNDS = {};
  private static final long[] NO_STARTS = {};
  private static final SortedMap<Integer, AttributeValue> NO_ATTRIBUTES =
      Collections.emptySortedMap();

  /** The scenario, as it was when the lead entered. */
  public final Definition definition;

  /** Which time, from 1 on. */
  public final int number;

  /** When the lead entered. */
  public final long entered;

  /** The present instruction. */
  public int place;

  /** When its timer runs out; {@link Clockwork#NEVER} without one. */
  public long due = Clockwork.NEVER;

  /** When a send was first due. */
  public long reached;

  /** Whether its send waits for the end of a hand-off, and not for an hour. */
  public boolean waitsForHandOff;

  /** How far it runs behind the dates it waits for, in milliseconds. */
  public long lag;

  /** How far overdue timers have moved its start, in milliseconds. */
  public long shift;

  /** The phase that the latest {@code move to} named; −1 without one. */
  public int target = -1;

  /** How many sends it made. */
  public int sends;

  /** Whether it broke a bound. */
  public boolean quarantined;

  /** What the event carried that entered or resumed it latest, by number. */
  public SortedMap<Integer, AttributeValue> attributes = NO_ATTRIBUTES;

  /** The steps at the present instant; kept only while it waits at that very instant. */
  public int steps;

  /** Whether it has left; not kept. */
  public boolean left;

  private int[] rounds = NO_ROUNDS;
  private long[] starts = NO_STARTS;

  /** A lead that enters. */
  public Instance(Definition definition, int number, long entered) {
    this.definition = definition;
    this.number = number;
    this.entered = entered;
  }

  /** Attributes to be added to: most instances carry none, and need no map. */
  public SortedMap<Integer, AttributeValue> ownAttributes() {
    if (attributes.isEmpty()) {
      attributes = new TreeMap<>();
    }
    return attributes;
  }

  /** Carries nothing from here on. */
  public void forgetAttributes() {
    attributes = NO_ATTRIBUTES;
  }

  /** The round of the repetition at a depth; 0 if the instance rests before it has begun. */
  public int round(int depth) {
    return depth < rounds.length ? rounds[depth] : 0;
  }

  /** When the repetition at a depth began. */
  public long start(int depth) {
    return depth < starts.length ? starts[depth] : entered;
  }

  /** Moves all that is counted from a beginning: an overdue timer ran so many milliseconds late. */
  public void moveBeginnings(long late) {
    shift += late;
    lag += late;
    for (int depth = 0; depth < definition.rounds(place); depth++) {
      starts[depth] += late;
    }
  }

  /** Sets the repetition at a depth. */
  public void repeat(int depth, int round, long start) {
    if (depth >= rounds.length) {
      rounds = Arrays.copyOf(rounds, depth + 1);
      starts = Arrays.copyOf(starts, depth + 1);
    }
    rounds[depth] = round;
    starts[depth] = start;
  }
}

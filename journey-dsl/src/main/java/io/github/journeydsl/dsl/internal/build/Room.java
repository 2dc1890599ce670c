package io.github.journeydsl.dsl.internal.build;

import io.github.journeydsl.dsl.internal.source.Limits;

/** How much room is left in one map, over all of its files. */
public final class Room {

  private final Limits limits;
  private int elements;

  /** All the room that {@code limits} leave. */
  public Room(Limits limits) {
    this.limits = limits;
  }

  /** The limits. */
  Limits limits() {
    return limits;
  }

  /** Takes the room of one element. */
  void takeOne() {
    elements += isOverfull() ? 0 : 1;
  }

  /** Whether there were more elements than allowed. */
  public boolean isOverfull() {
    return elements > limits.elements();
  }
}

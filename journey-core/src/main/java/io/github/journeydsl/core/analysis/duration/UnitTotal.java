package io.github.journeydsl.core.analysis.duration;

import io.github.journeydsl.core.value.SpanUnit;

/**
 * What spans of one unit add up to: 3..6 weeks and 1 week make 4..7 weeks, exactly.
 *
 * @param unit the unit
 * @param least the sum of the shortest
 * @param most the sum of the longest
 */
public record UnitTotal(SpanUnit unit, long least, long most) {

  /** As people write it: {@code 4..7 weeks}. */
  @Override
  public String toString() {
    String name = most == 1 ? unit.singular() : unit.plural();
    return (least == most ? "" : least + "..") + most + " " + name;
  }
}

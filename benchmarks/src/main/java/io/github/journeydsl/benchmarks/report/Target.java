package io.github.journeydsl.benchmarks.report;

import java.util.Locale;
import java.util.OptionalDouble;

/**
 * What Journey is to reach, and what it has reached.
 *
 * @param title what is measured
 * @param floor what every release has to reach, if there is such a bound
 * @param goal what is striven for
 * @param largerIsBetter whether floor and goal are bounds from below
 * @param measured what was measured, if it was
 */
public record Target(
    String title,
    OptionalDouble floor,
    double goal,
    boolean largerIsBetter,
    OptionalDouble measured) {

  static Target atLeast(String title, double floor, double goal, OptionalDouble measured) {
    return new Target(title, OptionalDouble.of(floor), goal, true, measured);
  }

  static Target atMost(String title, double floor, double goal, OptionalDouble measured) {
    return new Target(title, OptionalDouble.of(floor), goal, false, measured);
  }

  static Target goalAtMost(String title, double goal, OptionalDouble measured) {
    return new Target(title, OptionalDouble.empty(), goal, false, measured);
  }

  /** How far it is, in words. */
  public String verdict() {
    if (measured.isEmpty()) {
      return "not measured";
    }
    double value = measured.getAsDouble();
    if (reaches(value, goal)) {
      return "goal reached";
    }
    double factor = largerIsBetter ? goal / value : value / goal;
    String toGoal = String.format(Locale.ROOT, "goal × %.2f away", factor);
    if (floor.isEmpty()) {
      return toGoal;
    }
    return reaches(value, floor.getAsDouble())
        ? "floor reached, " + toGoal
        : "**below the floor**, " + toGoal;
  }

  private boolean reaches(double value, double bound) {
    return largerIsBetter ? value >= bound : value <= bound;
  }

  String bound(OptionalDouble value) {
    return value.isPresent() ? (largerIsBetter ? "≥ " : "≤ ") + MarkdownTable.figure(value) : "–";
  }
}

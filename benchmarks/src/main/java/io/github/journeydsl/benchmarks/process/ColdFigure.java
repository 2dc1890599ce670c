package io.github.journeydsl.benchmarks.process;

import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * What several runs of one command took.
 *
 * @param title its name in tables
 * @param runs in the order they were made
 */
public record ColdFigure(String title, List<Run> runs) {

  /** Makes the list immutable. */
  public ColdFigure {
    runs = List.copyOf(runs);
  }

  /** The median of one thing about the runs. */
  public double median(ToDoubleFunction<Run> figure) {
    double[] sorted = runs.stream().mapToDouble(figure).sorted().toArray();
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }
}

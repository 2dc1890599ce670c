package io.github.journeydsl.benchmarks.process;

import io.github.journeydsl.benchmarks.contender.Contender;
import io.github.journeydsl.benchmarks.contender.Trial;
import io.github.journeydsl.benchmarks.synthetic.Synthesis;
import io.github.journeydsl.benchmarks.synthetic.Wording;
import java.util.ArrayList;
import java.util.List;

/**
 * Says how many bytes a result keeps per element: the heap in use with several results held, less
 * the heap without them, each after full collections. The input is held all the time and does not
 * count, but a copy that a result keeps of it does.
 *
 * <p>A program of its own, as it wants a heap of its own: {@code Retained journey-load 10000}.
 */
public final class Retained {

  private static final int RESULTS = 5;

  private Retained() {}

  /** Prints the bytes per element. */
  public static void main(String[] args) throws Exception {
    Contender contender = Contender.valueOf(args[0]);
    System.out.println(bytesPerElement(contender, Integer.parseInt(args[1])));
  }

  static double bytesPerElement(Contender contender, int elements) throws Exception {
    Trial<?> trial = contender.trial(Synthesis.map(Wording.ASCII, elements));
    trial.run(); // what classes keep, they keep once
    List<Object> held = new ArrayList<>(RESULTS);
    long before = Heap.used();
    for (int result = 0; result < RESULTS; result++) {
      held.add(trial.run());
    }
    long after = Heap.used();
    return (after - before) / (double) held.size() / elements;
  }
}

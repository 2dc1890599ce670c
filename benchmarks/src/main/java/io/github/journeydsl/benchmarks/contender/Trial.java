package io.github.journeydsl.benchmarks.contender;

import io.github.journeydsl.benchmarks.synthetic.SyntheticMap;

/**
 * A contender with its input, ready to run again and again.
 *
 * <pre>{@code
 * Trial<?> trial = Contender.JACKSON.trial(Synthesis.map(Wording.ASCII, 1_000));
 * Object result = trial.run();
 * }</pre>
 *
 * @param <O> what comes out
 */
public final class Trial<O> {

  private final Work<O> work;
  private final Count<O> count;

  private Trial(Work<O> work, Count<O> count) {
    this.work = work;
    this.count = count;
  }

  static <I, O> Trial<O> of(Subject<I, O> subject, SyntheticMap map) {
    I input = subject.input(map);
    return new Trial<>(() -> subject.run(input), subject::elements);
  }

  /** Does the work once. */
  public O run() throws Exception {
    return work.run();
  }

  /** Does the work once, and counts the elements of what came out. */
  public int elements() throws Exception {
    return count.of(work.run());
  }

  private interface Work<O> {
    O run() throws Exception;
  }

  private interface Count<O> {
    int of(O output) throws Exception;
  }
}

package io.github.journeydsl.benchmarks.contender;

import io.github.journeydsl.benchmarks.synthetic.SyntheticMap;

/**
 * One thing that is measured.
 *
 * @param <I> what it works on
 * @param <O> what comes out
 */
interface Subject<I, O> {

  /** What it works on, made from {@code map} before anything is measured. */
  I input(SyntheticMap map);

  /** The work that is measured. */
  O run(I input) throws Exception;

  /** How many elements have come out, to see that it did what it should. */
  int elements(O output) throws Exception;
}

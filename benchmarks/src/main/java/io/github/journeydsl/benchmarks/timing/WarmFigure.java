package io.github.journeydsl.benchmarks.timing;

import io.github.journeydsl.benchmarks.contender.Contender;
import io.github.journeydsl.benchmarks.synthetic.Wording;

/**
 * One figure.
 *
 * @param microseconds for the whole map, the median of all rounds
 */
public record WarmFigure(Contender contender, Wording wording, int elements, double microseconds) {

  /** Microseconds for one element. */
  public double perElement() {
    return microseconds / elements;
  }
}

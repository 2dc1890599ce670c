package io.github.journeydsl.benchmarks.nurture;

/** Numbers are names: as handy for a program as can be. */
public final class NumberNaming implements Naming<Integer> {

  /** There is only one such naming. */
  public NumberNaming() {}

  @Override
  public Integer lead(int number) {
    return number;
  }

  @Override
  public Integer event(int id) {
    return id;
  }

  @Override
  public int leadNumber(Integer lead) {
    return lead;
  }

  @Override
  public long remembered(Integer event) {
    return event;
  }
}

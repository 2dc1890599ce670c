package io.github.journeydsl.benchmarks.engine;

/**
 * An engine at work, in virtual time and one thread. Of each lead it remembers the last ten ids of
 * events and takes no notice of an event that has one of them; a wait that ends in the very second
 * of an event ends after it.
 *
 * @param <I> events in the form it takes them in
 */
public interface Engine<I> extends AutoCloseable {

  /**
   * Takes events, in the order of time; waits that end before an event have ended when it comes.
   */
  void feed(I events) throws Exception;

  /** Goes on until no lead waits. */
  void drain() throws Exception;

  /** Gives back what it holds besides memory. */
  @Override
  default void close() {}
}

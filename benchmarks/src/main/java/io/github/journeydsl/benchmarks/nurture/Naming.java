package io.github.journeydsl.benchmarks.nurture;

/**
 * How leads and events are named.
 *
 * @param <K> what the names are
 */
public interface Naming<K> {

  /** The name of the lead of a number. */
  K lead(int number);

  /** The name of the event of an id. */
  K event(int id);

  /** The number of a lead. */
  int leadNumber(K lead);

  /** What is remembered of an event: eight bytes that no other event of its lead shares. */
  long remembered(K event);
}

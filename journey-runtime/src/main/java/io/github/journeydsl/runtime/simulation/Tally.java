package io.github.journeydsl.runtime.simulation;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/** How often each of several things occurred. */
final class Tally<K extends Comparable<K>> {

  private final TreeMap<K, Long> counts = new TreeMap<>();

  void count(K thing) {
    counts.merge(thing, 1L, Long::sum);
  }

  SortedMap<K, Long> counts() {
    return Collections.unmodifiableSortedMap(counts);
  }
}

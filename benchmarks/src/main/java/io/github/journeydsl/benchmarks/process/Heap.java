package io.github.journeydsl.benchmarks.process;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;

/** The heap of this process. */
final class Heap {

  private static final int COLLECTIONS = 3;

  private Heap() {}

  /**
   * The bytes that full collections have left, as the collector counted them: what is free a moment
   * later is less by the room that each thread takes for itself at once, which can be megabytes.
   */
  static long used() {
    for (int collection = 0; collection < COLLECTIONS; collection++) {
      System.gc();
    }
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .map(MemoryPoolMXBean::getCollectionUsage)
        .mapToLong(usage -> usage == null ? 0 : usage.getUsed())
        .sum();
  }
}

package io.github.journeydsl.benchmarks.process;

/** The heap of this process. */
final class Heap {

  private static final int COLLECTIONS = 3;

  private Heap() {}

  /** The bytes in use, after full collections. */
  static long used() {
    for (int collection = 0; collection < COLLECTIONS; collection++) {
      System.gc();
    }
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }
}

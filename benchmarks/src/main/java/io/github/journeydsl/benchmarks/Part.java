package io.github.journeydsl.benchmarks;

/** What can be measured by itself. */
enum Part {
  /** Times of a warm JVM, by JMH. */
  WARM,
  /** What results keep. */
  MEMORY,
  /** The command as a whole process. */
  COLD,
  /** The command on hostile files. */
  HOSTILE,
  /** Scenario engines: their times and what they hold of leads. */
  ENGINES
}

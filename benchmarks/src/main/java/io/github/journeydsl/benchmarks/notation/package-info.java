/** Synthetic journeys in the language of each contender. */
@org.jspecify.annotations.NullMarked
package io.github.journeydsl.benchmarks.notation;

/** Journeys that are made up, of any size, the same in every run. */
@org.jspecify.annotations.NullMarked
package io.github.journeydsl.benchmarks.synthetic;

/** Warm times, by JMH. */
@org.jspecify.annotations.NullMarked
package io.github.journeydsl.benchmarks.timing;

/** What runs the scenario: two programs written by hand, and engines that other people use. */
@org.jspecify.annotations.NullMarked
package io.github.journeydsl.benchmarks.engine;

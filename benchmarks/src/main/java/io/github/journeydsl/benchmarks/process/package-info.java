/** Whole processes: cold starts, hostile input, memory that a result keeps. */
@org.jspecify.annotations.NullMarked
package io.github.journeydsl.benchmarks.process;

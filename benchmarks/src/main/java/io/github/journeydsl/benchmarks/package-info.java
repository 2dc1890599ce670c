/** The program that measures and prints. */
@org.jspecify.annotations.NullMarked
package io.github.journeydsl.benchmarks;

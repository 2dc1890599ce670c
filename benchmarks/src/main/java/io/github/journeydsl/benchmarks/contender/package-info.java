/** What is measured: Journey, and what it is measured beside. */
@org.jspecify.annotations.NullMarked
package io.github.journeydsl.benchmarks.contender;

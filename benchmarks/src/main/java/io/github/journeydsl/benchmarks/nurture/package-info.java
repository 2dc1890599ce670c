/** What scenario engines are measured with: events of leads, and the scenario they set off. */
@org.jspecify.annotations.NullMarked
package io.github.journeydsl.benchmarks.nurture;

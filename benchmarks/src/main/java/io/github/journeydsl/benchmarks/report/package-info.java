/** Tables in Markdown, and how far the targets are. */
@org.jspecify.annotations.NullMarked
package io.github.journeydsl.benchmarks.report;

package io.github.journeydsl.benchmarks.process;

/**
 * What one whole process took.
 *
 * @param wallMillis from start to end, seen from outside
 * @param cpuMillis on all processors together; not a number where nothing tells it
 * @param peakMegabytes the most memory it had; not a number where nothing tells it
 * @param exitCode how it ended
 */
public record Run(double wallMillis, double cpuMillis, double peakMegabytes, int exitCode) {}

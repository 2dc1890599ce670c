package io.github.journeydsl.runtime.internal.run;

/**
 * What no lead gets beyond.
 *
 * @param salt mixed into what decides a split
 * @param rememberedInputs how many inputs are known again
 * @param stepsPerWake how many steps an instance goes at one instant
 * @param sendsPerInstance how many sends an instance makes
 * @param farthest how far ahead an input may lie, in milliseconds
 */
public record Bounds(
    long salt, int rememberedInputs, int stepsPerWake, int sendsPerInstance, long farthest) {

  /** How many events one input may derive. */
  static final int MOST_DERIVED = 1_000;
}

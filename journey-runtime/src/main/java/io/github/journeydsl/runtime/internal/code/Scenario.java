package io.github.journeydsl.runtime.internal.code;

import java.util.List;

/**
 * A scenario of the present map, compiled.
 *
 * @param entry how leads come in
 * @param header what stands above the steps, a line each
 */
public record Scenario(Entry entry, List<String> header) {

  /** Its steps, in the order of the text. */
  public List<StepLine> lines() {
    return entry.definition().lines();
  }
}

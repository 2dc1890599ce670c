package io.github.journeydsl.core.analysis;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * One cell of the {@link ContentMap}: what one persona is offered in one phase.
 *
 * @param phase the id of the phase
 * @param persona the id of the persona
 * @param atTouchpoints the ids of the contents offered at touchpoints where they take part
 * @param byScenarios the ids of the contents that scenarios send them
 */
public record ContentCell(
    String phase, String persona, List<String> atTouchpoints, List<String> byScenarios) {

  /** Copies the lists. */
  public ContentCell {
    atTouchpoints = List.copyOf(atTouchpoints);
    byScenarios = List.copyOf(byScenarios);
  }

  /** Both together, each content once, those of touchpoints first. */
  public List<String> contents() {
    Set<String> contents = new LinkedHashSet<>(atTouchpoints);
    contents.addAll(byScenarios);
    return List.copyOf(contents);
  }

  /** Whether there is nothing for them. */
  public boolean isEmpty() {
    return atTouchpoints.isEmpty() && byScenarios.isEmpty();
  }
}

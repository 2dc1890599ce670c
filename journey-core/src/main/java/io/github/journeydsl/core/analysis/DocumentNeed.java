package io.github.journeydsl.core.analysis;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A document that a step of an approval chain needs.
 *
 * @param chain the id of the chain
 * @param step the id of the step
 * @param document the id of the content
 * @param phase the id of the phase in which it is needed at the latest: the first one in which the
 *     chain runs; nothing if no phase names the chain, so that any will do
 * @param approvers the ids of those who need it
 * @param offered the id of the phase in which each of them is offered it first, up to that phase;
 *     those who are not offered it do not stand here
 */
public record DocumentNeed(
    String chain,
    String step,
    String document,
    Optional<String> phase,
    List<String> approvers,
    Map<String, String> offered) {

  /** Copies the lists. */
  public DocumentNeed {
    approvers = List.copyOf(approvers);
    offered = Collections.unmodifiableMap(new LinkedHashMap<>(offered));
  }

  /** The ids of the approvers who are not offered it in time. */
  public List<String> without() {
    return approvers.stream().filter(person -> !offered.containsKey(person)).toList();
  }
}

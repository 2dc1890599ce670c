package io.github.journeydsl.core.validation;

import io.github.journeydsl.core.element.ElementRef;
import io.github.journeydsl.core.model.Suppression;
import java.util.List;
import java.util.Set;

/**
 * What became of the suppressions of a map in a run, for rules that
 * {@linkplain Rule#judgesSuppressions() judge suppressions}; empty for all others.
 *
 * @param entries the suppressions, in the order of the map
 * @param rules the ids of all rules of the run
 * @param judged the ids of those that were not off and did not fail, so that a suppression of one
 *     which silenced nothing is of no use
 * @param unsilenceable the ids of what no suppression silences: the structural rules of the run,
 *     and the mistakes that were looked for before it
 */
public record SuppressionUse(
    List<Entry> entries, Set<String> rules, Set<String> judged, Set<String> unsilenceable) {

  static final SuppressionUse NONE = new SuppressionUse(List.of(), Set.of(), Set.of(), Set.of());

  /** Copies the collections. */
  public SuppressionUse {
    entries = List.copyOf(entries);
    rules = Set.copyOf(rules);
    judged = Set.copyOf(judged);
    unsilenceable = Set.copyOf(unsilenceable);
  }

  /**
   * A suppression.
   *
   * @param suppression what the map says
   * @param name how findings about it name it
   * @param expired whether its last day lies before the day of the run, so that it silences nothing
   * @param used whether it has silenced a finding
   */
  public record Entry(Suppression suppression, ElementRef name, boolean expired, boolean used) {}
}

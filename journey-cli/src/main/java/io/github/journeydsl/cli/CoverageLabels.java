package io.github.journeydsl.cli;

import io.github.journeydsl.core.model.JourneyMap;
import io.github.journeydsl.core.model.Phase;
import io.github.journeydsl.core.model.StakeholderRole;
import java.util.List;

/**
 * How the phases and roles of a map are called in its coverage matrix, on lines of limited width.
 *
 * @param map the map
 * @param words the language of the reader
 * @param phaseWidth the widest line of a phase
 * @param roleWidth the widest line of a role
 */
record CoverageLabels(JourneyMap map, Words words, int phaseWidth, int roleWidth) {

  private static final int WIDEST_ROLE = 30;

  /** Phases on one line, however long. */
  static CoverageLabels of(JourneyMap map, Words words) {
    return new CoverageLabels(map, words, Integer.MAX_VALUE, WIDEST_ROLE);
  }

  CoverageLabels withPhaseWidth(int width) {
    return new CoverageLabels(map, words, width, roleWidth);
  }

  List<String> phase(String id) {
    return WrappedLabel.lines(phaseName(id), phaseWidth);
  }

  List<String> role(StakeholderRole role) {
    String name = roleName(role);
    String shown = role.required() ? name : words.say("coverage.optional", name);
    return WrappedLabel.lines(shown, roleWidth);
  }

  String phaseName(String id) {
    return PlainText.of(map.phase(id).map(Phase::label).orElse(id));
  }

  static String roleName(StakeholderRole role) {
    return PlainText.of(role.label());
  }
}

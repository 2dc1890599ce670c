package io.github.journeydsl.runtime.internal.compile;

import io.github.journeydsl.core.scenario.NurtureScenario;
import io.github.journeydsl.core.step.ScenarioStep;
import io.github.journeydsl.core.step.StepName;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The ids of the steps of a scenario: the name the text gives them, or their words with hyphens
 * between, and a number behind where the same words come again.
 */
final class StepIds {

  /** Longer ids than this are cut; the number behind keeps them apart. */
  private static final int LONGEST = 60;

  private final Set<String> taken = new HashSet<>();

  StepIds(NurtureScenario scenario) {
    takeNames(scenario.steps());
  }

  private void takeNames(List<ScenarioStep> steps) {
    for (ScenarioStep step : steps) {
      step.name().map(StepName::id).ifPresent(taken::add);
      takeNames(step.parts());
    }
  }

  /** The id of the next step in the order of the text. */
  String next(ScenarioStep step) {
    if (step.name().isPresent()) {
      return step.name().get().id();
    }
    String words = hyphenated(StepWords.forId(step));
    String id = words;
    for (int number = 2; !taken.add(id); number++) {
      id = words + "-" + number;
    }
    return id;
  }

  private static String hyphenated(String words) {
    StringBuilder id = new StringBuilder();
    words.codePoints().limit(4L * LONGEST).forEach(letter -> {
      boolean isPart = Character.isLetterOrDigit(letter)
          || letter == '_'
          || Character.getType(letter) == Character.NON_SPACING_MARK
          || Character.getType(letter) == Character.COMBINING_SPACING_MARK;
      if (isPart) {
        id.appendCodePoint(letter);
      } else if (id.length() > 0 && id.charAt(id.length() - 1) != '-') {
        id.append('-');
      }
    });
    if (id.length() > LONGEST) {
      int end = Character.isHighSurrogate(id.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
      id.setLength(end);
    }
    while (id.length() > 0 && id.charAt(id.length() - 1) == '-') {
      id.setLength(id.length() - 1);
    }
    // the one word that means something else in a migration
    return id.toString().equals("exit") ? "exit-step" : id.toString();
  }
}

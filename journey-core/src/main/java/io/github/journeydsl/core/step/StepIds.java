package io.github.journeydsl.core.step;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The ids of the steps of a scenario: the name the text gives them, or their words with hyphens
 * between, and a number behind where the same words come again.
 *
 * <pre>{@code
 * StepIds.of(scenario.steps());
 * // wait-3-days, send-case-studies-by-email, wait-3-days-2, last-call
 * }</pre>
 *
 * <p>A migration names steps by these ids.
 */
public final class StepIds {

  /** Longer ids than this are cut; the number behind keeps them apart. */
  private static final int LONGEST = 60;

  private final Set<String> taken = new HashSet<>();
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> ids = new ArrayList<>();

  private StepIds() {}

  /**
   * The ids of steps and of all steps inside of them, in the order of the text: each step, then its
   * {@link ScenarioStep#parts() parts}. No two are alike, save where the text gives two steps one
   * name.
   */
  public static List<String> of(List<ScenarioStep> steps) {
    StepIds made = new StepIds();
    made.takeNames(steps);
    made.add(steps);
    return List.copyOf(made.ids);
  }

  private void takeNames(List<ScenarioStep> steps) {
    for (ScenarioStep step : steps) {
      step.name().map(StepName::id).ifPresent(taken::add);
      takeNames(step.parts());
    }
  }

  private void add(List<ScenarioStep> steps) {
    for (ScenarioStep step : steps) {
      ids.add(step.name().map(StepName::id).orElseGet(() -> made(step)));
      add(step.parts());
    }
  }

  private String made(ScenarioStep step) {
    String words = hyphenated(StepWords.forId(step));
    String id = words;
    while (!taken.add(id)) {
      id = words + "-" + numbers.merge(words, 2, (last, first) -> last + 1);
    }
    return id;
  }

  private static String hyphenated(String words) {
    StringBuilder id = new StringBuilder();
    words.codePoints().limit(4L * LONGEST).forEach(letter -> {
      if (Character.isLetterOrDigit(letter) || letter == '_') {
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

package io.github.journeydsl.runtime;

import io.github.journeydsl.runtime.internal.code.Definition;
import io.github.journeydsl.runtime.internal.code.Scenario;
import java.util.List;
import java.util.Optional;

/**
 * A scenario as a program: its steps with stable ids.
 *
 * <pre>{@code
 * program.scenario("webinar-follow-up").orElseThrow().describe();
 * // webinar-follow-up
 * //   on attend comparison-webinar
 * //   in comparison
 * //   reentry never
 * //   1. send case-studies by email            [send-case-studies-by-email]
 * }</pre>
 */
public final class ScenarioProgram {

  private final Definition definition;
  private final List<String> header;
  private final List<ProgramStep> steps;

  ScenarioProgram(Scenario scenario) {
    this.definition = scenario.entry().definition();
    this.header = scenario.header();
    this.steps = scenario.lines().stream().map(ProgramStep::of).toList();
  }

  /** The id of the scenario. */
  public String id() {
    return definition.scenario();
  }

  /** The version of the map it is from, if that has one. */
  public Optional<String> version() {
    return definition.version();
  }

  /**
   * Sixteen hexadecimal digits that differ where anything differs that a lead would notice; labels,
   * comments and layout are nothing of the kind.
   */
  public String fingerprint() {
    return definition.fingerprint();
  }

  /** Its steps, in the order of the text. */
  public List<ProgramStep> steps() {
    return steps;
  }

  /** The step of an id. */
  public Optional<ProgramStep> step(String id) {
    return steps.stream().filter(step -> step.id().equals(id)).findFirst();
  }

  /** A few lines of words: how leads come in and leave, then each step with its number and id. */
  public String describe() {
    StringBuilder text = new StringBuilder(id()).append('\n');
    header.forEach(line -> text.append("  ").append(line).append('\n'));
    int longest = steps.stream().mapToInt(ScenarioProgram::width).max().orElse(0);
    int number = 0;
    for (ProgramStep step : steps) {
      number++;
      if (!step.way().isEmpty()) {
        text.append("  ".repeat(step.depth())).append(step.way()).append('\n');
      }
      String line = "  " + "  ".repeat(step.depth()) + number + ". " + step.words();
      int space = longest + 10 - step.words().length() - 2 * step.depth() - digits(number);
      text.append(line).append(" ".repeat(Math.max(2, space)));
      text.append('[').append(step.id()).append("]\n");
    }
    return text.toString();
  }

  private static int width(ProgramStep step) {
    return Math.min(60, step.words().length() + 2 * step.depth());
  }

  private static int digits(int number) {
    return String.valueOf(number).length();
  }

  @Override
  public String toString() {
    return describe();
  }
}

package io.github.journeydsl.cli;

import io.github.journeydsl.runtime.testing.ScenarioBranches;
import java.util.ArrayList;
import java.util.List;

/**
 * The branches that no test reached, in words.
 *
 * @param words the language of the reader
 */
record TestBranches(Words words) {

  List<String> lines(List<ScenarioBranches> unreached) {
    List<String> lines = new ArrayList<>();
    for (ScenarioBranches scenario : unreached) {
      if (scenario.entered() == 0) {
        lines.add(words.say("test.never-entered", scenario.scenario()));
      } else {
        scenario.unreached().forEach(branch -> lines.add(line(scenario, branch)));
      }
    }
    return lines;
  }

  private String line(ScenarioBranches scenario, ScenarioBranches.Branch branch) {
    String said = PlainText.of(branch.words());
    return branch.step().isEmpty()
        ? scenario.scenario() + ": " + said
        : words.say("test.branch", scenario.scenario(), said, PlainText.of(branch.way()));
  }
}

package io.github.journeydsl.runtime.version;

import io.github.journeydsl.core.problem.SimilarNames;
import io.github.journeydsl.runtime.internal.code.Definition;
import io.github.journeydsl.runtime.internal.code.StepLine;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The lines that a migration lacks, with the likeliest step for each: that of the same id, else of
 * the same kind and a similar id, else none.
 *
 * @param old the older definition
 * @param present the new one
 */
record MigrationProposal(Definition old, Definition present) {

  /** The lines for some steps, as they can be put into the migration. */
  String lines(List<WaitingLeads> steps) {
    return steps.stream()
        .map(one -> one.step() + " to " + target(one.step()))
        .collect(Collectors.joining("; "));
  }

  private String target(String step) {
    Class<?> kind = old.op(old.steps().indexOf(step)).getClass();
    List<String> ids = present.lines().stream()
        .filter(line -> present.op(line.place()).getClass() == kind)
        .map(StepLine::id)
        .toList();
    if (ids.contains(step)) {
      return step;
    }
    return SimilarNames.of(step, ids).stream().findFirst().orElse("exit");
  }
}

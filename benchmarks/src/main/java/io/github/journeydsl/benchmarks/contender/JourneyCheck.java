package io.github.journeydsl.benchmarks.contender;

import io.github.journeydsl.benchmarks.synthetic.SyntheticMap;
import io.github.journeydsl.core.diagnostic.Diagnostic;
import io.github.journeydsl.core.rules.JourneyRules;
import io.github.journeydsl.core.validation.JourneyValidator;
import io.github.journeydsl.dsl.LoadResult;
import io.github.journeydsl.dsl.SourceFiles;
import java.time.LocalDate;
import java.util.List;

/**
 * What the command does with a file: load, which runs the rules about structure, and the others.
 */
final class JourneyCheck implements Subject<SourceFiles, JourneyCheck.Checked> {

  private static final LocalDate TODAY = LocalDate.of(2026, 10, 5);

  private final JourneyLoad loading = new JourneyLoad();
  private final JourneyValidator validator = JourneyValidator.of(JourneyRules.domain());

  @Override
  public SourceFiles input(SyntheticMap map) {
    return loading.input(map);
  }

  @Override
  public Checked run(SourceFiles files) {
    LoadResult loaded = loading.run(files);
    return new Checked(loaded, loaded.check(validator, TODAY));
  }

  @Override
  public int elements(Checked checked) {
    if (!checked.found().isEmpty()) {
      throw new IllegalStateException(
          "the rules found " + checked.found().get(0).summary());
    }
    return loading.elements(checked.loaded());
  }

  record Checked(LoadResult loaded, List<Diagnostic> found) {}
}

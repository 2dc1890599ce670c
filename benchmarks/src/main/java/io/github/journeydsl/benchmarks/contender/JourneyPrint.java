package io.github.journeydsl.benchmarks.contender;

import io.github.journeydsl.benchmarks.synthetic.SyntheticMap;
import io.github.journeydsl.core.model.JourneyMap;
import io.github.journeydsl.dsl.JourneyLoader;
import io.github.journeydsl.dsl.JourneyPrinter;
import io.github.journeydsl.dsl.SourceFiles;
import java.util.Map;

/** From a loaded map to its canonical text. */
final class JourneyPrint implements Subject<JourneyMap, String> {

  private final JourneyLoad loading = new JourneyLoad();

  @Override
  public JourneyMap input(SyntheticMap map) {
    return loading.run(loading.input(map)).orElseThrow();
  }

  @Override
  public String run(JourneyMap map) {
    return JourneyPrinter.print(map);
  }

  @Override
  public int elements(String text) {
    SourceFiles printed = SourceFiles.of(Map.of("printed.journey", text));
    return JourneyLoad.count(
        JourneyLoader.standard().load(printed, "printed.journey").orElseThrow());
  }
}

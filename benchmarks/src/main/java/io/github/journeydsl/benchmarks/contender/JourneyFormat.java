package io.github.journeydsl.benchmarks.contender;

import io.github.journeydsl.benchmarks.notation.JourneyText;
import io.github.journeydsl.benchmarks.synthetic.SyntheticMap;
import io.github.journeydsl.dsl.JourneyFormatter;
import io.github.journeydsl.dsl.JourneyLoader;
import io.github.journeydsl.dsl.SourceFiles;
import java.util.Map;

/** From a text to the same in the one style, with the proof that it says the same. */
final class JourneyFormat implements Subject<String, String> {

  private static final String FILE = "formatted.journey";

  private final JourneyFormatter formatter = JourneyFormatter.standard();

  @Override
  public String input(SyntheticMap map) {
    return JourneyText.of(map);
  }

  @Override
  public String run(String text) {
    return formatter.format(text).orElseThrow();
  }

  @Override
  public int elements(String text) {
    SourceFiles formatted = SourceFiles.of(Map.of(FILE, text));
    return JourneyLoad.count(JourneyLoader.standard().load(formatted, FILE).orElseThrow());
  }
}

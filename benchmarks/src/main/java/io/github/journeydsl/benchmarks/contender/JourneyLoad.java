package io.github.journeydsl.benchmarks.contender;

import io.github.journeydsl.benchmarks.notation.JourneyText;
import io.github.journeydsl.benchmarks.synthetic.SyntheticMap;
import io.github.journeydsl.core.model.JourneyMap;
import io.github.journeydsl.dsl.JourneyLoader;
import io.github.journeydsl.dsl.LoadResult;
import io.github.journeydsl.dsl.SourceFiles;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** From bytes in memory: decode, parse, build with places, resolve. */
final class JourneyLoad implements Subject<SourceFiles, LoadResult> {

  @Override
  public SourceFiles input(SyntheticMap map) {
    byte[] bytes = JourneyText.of(map).getBytes(StandardCharsets.UTF_8);
    return (path, limit) -> Optional.of(bytes);
  }

  @Override
  public LoadResult run(SourceFiles files) {
    return JourneyLoader.standard().load(files, "synthetic.journey");
  }

  @Override
  public int elements(LoadResult result) {
    return count(result.orElseThrow());
  }

  static int count(JourneyMap map) {
    return map.phases().stream().mapToInt(phase -> phase.touchpoints().size()).sum();
  }
}

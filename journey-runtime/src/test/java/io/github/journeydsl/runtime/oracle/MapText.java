package io.github.journeydsl.runtime.oracle;

import io.github.journeydsl.core.model.JourneyMap;
import io.github.journeydsl.dsl.JourneyLoader;
import io.github.journeydsl.dsl.SourceFiles;
import java.nio.file.Path;
import java.util.Map;

/** Maps for tests, from text. */
public final class MapText {

  private static final Path EXAMPLES =
      Path.of(System.getProperty("basedir", ""), "../examples/journeys");

  private MapText() {}

  /** The map that a text says. */
  public static JourneyMap of(String text) {
    return JourneyLoader.standard()
        .load(SourceFiles.of(Map.of("map.journey", text)), "map.journey")
        .orElseThrow();
  }

  /** One of the example journeys. */
  public static JourneyMap example(String name) {
    Path folder = EXAMPLES.resolve(name);
    return JourneyLoader.standard()
        .load(folder, folder.resolve(name + ".journey"))
        .orElseThrow();
  }

  /**
   * A map of three phases with one scenario of the given steps, entered by {@code go}.
   *
   * @param zone the time zone
   * @param rest statements beside the scenario, such as a policy
   * @param steps the steps
   */
  public static JourneyMap scenario(String zone, String rest, String steps) {
    return of("""
        journey m "m" { timezone "%s" }
        role user
        persona ann { roles user }
        channel line
        content news
        content offer { purpose promotion }
        phase p1
        phase p2
        phase p3
        event go
        event stop
        event handoff-returned
        %s
        scenario s {
          on go
          reentry always
          %s
        }
        """.formatted(zone, rest, steps));
  }
}

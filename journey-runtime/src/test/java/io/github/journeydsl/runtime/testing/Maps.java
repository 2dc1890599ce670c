package io.github.journeydsl.runtime.testing;

import io.github.journeydsl.core.model.JourneyMap;
import io.github.journeydsl.dsl.JourneyLoader;
import io.github.journeydsl.dsl.SourceFiles;
import io.github.journeydsl.holidays.PublicHolidays;
import io.github.journeydsl.runtime.JourneyProgram;
import io.github.journeydsl.runtime.RuntimeSettings;
import java.nio.file.Path;
import java.util.Map;

/** Maps that the tests of this package run. */
final class Maps {

  private static final Path EXAMPLES =
      Path.of(System.getProperty("basedir", "")).resolve("../examples/journeys");

  /** What every text begins with. */
  private static final String HEAD = """
      journey visits { timezone "Asia/Tokyo"; country JP }
      persona mori { roles user }
      phase awareness { }
      phase interest { }
      phase purchase { }
      content guide { }
      content offer { purpose promotion }
      content survey { }
      event bought
      """;

  private Maps() {}

  /** The program of statements behind a head with a persona, three phases and three contents. */
  static JourneyProgram program(String statements) {
    return program(JourneyLoader.standard()
        .load(SourceFiles.of(Map.of("m.journey", HEAD + statements)), "m.journey")
        .orElseThrow());
  }

  static JourneyProgram example(String file) {
    return program(JourneyLoader.standard().load(EXAMPLES.resolve(file)).orElseThrow());
  }

  static JourneyProgram program(JourneyMap map) {
    RuntimeSettings settings = RuntimeSettings.standard();
    return JourneyProgram.of(
        map, PublicHolidays.businessCalendarOf(map).map(settings::withCalendar).orElse(settings));
  }
}

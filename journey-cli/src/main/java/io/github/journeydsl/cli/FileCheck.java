package io.github.journeydsl.cli;

import io.github.journeydsl.core.model.JourneyMap;
import io.github.journeydsl.core.rules.JourneyRules;
import io.github.journeydsl.core.validation.JourneyValidator;
import io.github.journeydsl.dsl.DiagnosticPrinter;
import io.github.journeydsl.dsl.JourneyLoader;
import io.github.journeydsl.dsl.LoadResult;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * Loads a file and runs the rules over its map.
 *
 * @param clock tells which day it is where the map is at home
 * @param style how findings are shown
 */
record FileCheck(Clock clock, TextStyle style) {

  CheckedFile check(Path file) {
    LoadResult loaded = JourneyLoader.standard().load(file);
    Optional<JourneyMap> map = loaded.map();
    var rules = JourneyValidator.of(JourneyRules.domain());
    var printer = style.apply(DiagnosticPrinter.of(loaded));
    return new CheckedFile(
        FileName.of(file),
        kind(loaded),
        loaded.check(rules, today(map)),
        map.map(found -> CheckedMap.of(found, loaded.hasErrors())),
        printer::print);
  }

  private static CheckedFile.Kind kind(LoadResult loaded) {
    if (!loaded.isReadable()) {
      return CheckedFile.Kind.UNREADABLE;
    }
    return loaded.isLibrary() ? CheckedFile.Kind.LIBRARY : CheckedFile.Kind.JOURNEY;
  }

  /** The day in the time zone of the map, in UTC where it has none. */
  private LocalDate today(Optional<JourneyMap> map) {
    var zone = map.flatMap(JourneyMap::timeZone).orElse(ZoneOffset.UTC);
    return LocalDate.now(clock.withZone(zone));
  }
}

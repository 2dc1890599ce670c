package io.github.journeydsl.cli;

import io.github.journeydsl.core.diagnostic.Severity;
import io.github.journeydsl.core.model.JourneyMap;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The map of a file, judged as {@code journey check} judges it: what it says about errors is told
 * on standard error.
 *
 * @param status how the run ends where it is not fine
 * @param found the map
 */
record LoadedMap(ExitStatus status, Optional<JourneyMap> found) {

  static LoadedMap of(Path file, Environment environment, TextStyle style) throws Refusal {
    if (Notation.ofName(file).filter(Notation.JSON::equals).isPresent()) {
      throw Refusal.of(ExitStatus.MISUSE, "simulate.json", FileName.of(file));
    }
    CheckSettings settings = CheckSettings.of(null, List.of());
    CheckDay day = new CheckDay(environment.clock(), null);
    CheckedFile checked = new FileCheck(settings, day, style).check(file);
    if (checked.status() != ExitStatus.FINE) {
      checked.diagnostics().stream()
          .filter(one -> one.severity() == Severity.ERROR)
          .forEach(one -> environment.err().println(checked.excerpt().apply(one)));
      return new LoadedMap(checked.status(), Optional.empty());
    }
    if (checked.map().isEmpty()) {
      throw Refusal.of(ExitStatus.ERRORS, "simulate.library", FileName.of(file));
    }
    return new LoadedMap(ExitStatus.FINE, checked.map().map(CheckedMap::map));
  }

  JourneyMap map() {
    return found.orElseThrow();
  }
}

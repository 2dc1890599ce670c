package io.github.journeydsl.cli;

import io.github.journeydsl.core.diagnostic.Diagnostic;
import io.github.journeydsl.core.diagnostic.Severity;
import io.github.journeydsl.core.problem.Message;
import io.github.journeydsl.core.validation.JourneyValidator;
import io.github.journeydsl.core.validation.Rule;
import io.github.journeydsl.runtime.version.InFlight;
import io.github.journeydsl.runtime.version.ScenarioInFlight;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the change of a map means for leads that are in its scenarios.
 *
 * @param scenarios the scenarios that changed or are gone
 * @param problems what is wrong with migrations, at its place in the new text
 */
record LeadsInFlight(List<ScenarioInFlight> scenarios, List<Diagnostic> problems) {

  static final LeadsInFlight NONE = new LeadsInFlight(List.of(), List.of());

  /** Copies the lists. */
  LeadsInFlight {
    scenarios = List.copyOf(scenarios);
    problems = List.copyOf(problems);
  }

  static LeadsInFlight between(SideMap old, SideMap now, LocalDate today) {
    InFlight inFlight = InFlight.between(old.map(), now.map());
    List<Rule> rules = inFlight.rules();
    Set<String> ids = rules.stream().map(Rule::id).collect(Collectors.toSet());
    List<Diagnostic> problems = now.loaded().check(JourneyValidator.of(rules), today).stream()
        .filter(diagnostic -> ids.contains(diagnostic.id()))
        .toList();
    return new LeadsInFlight(inFlight.scenarios(), problems);
  }

  boolean isEmpty() {
    return messages().isEmpty() && problems.isEmpty();
  }

  /** What becomes of leads, in sentences. */
  List<Message> messages() {
    return scenarios.stream().flatMap(scenario -> scenario.messages().stream()).toList();
  }

  long errors() {
    return problems.stream().filter(one -> one.severity() == Severity.ERROR).count();
  }
}

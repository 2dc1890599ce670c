package io.github.journeydsl.cli;

import io.github.journeydsl.core.model.JourneyMap;
import io.github.journeydsl.holidays.PublicHolidays;
import io.github.journeydsl.runtime.JourneyProgram;
import io.github.journeydsl.runtime.RuntimeSettings;
import io.github.journeydsl.runtime.simulation.ComparedEvents;
import io.github.journeydsl.runtime.simulation.EventLog;
import io.github.journeydsl.runtime.simulation.LogComparison;
import io.github.journeydsl.runtime.simulation.Outcomes;
import io.github.journeydsl.runtime.simulation.Simulation;
import io.github.journeydsl.runtime.simulation.SimulationObserver;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What {@code journey simulate} was asked for.
 *
 * @param map the map
 * @param files the files of events
 * @param span when it begins and ends, if somebody said so
 * @param lead the only lead that is wanted, if there is one
 * @param against the older version of the map to compare with, if there is one
 * @param lateness how late an event may come, if somebody said so
 * @param format how the answer is written
 */
record SimulationRun(
    JourneyMap map,
    List<Path> files,
    TypedSpan span,
    @Nullable String lead,
    @Nullable String against,
    @Nullable Duration lateness,
    SimulationFormat format) {

  ExitStatus run(Environment environment, Pipe pipe, TextStyle style) throws Refusal {
    span.forwards(zone());
    Optional<JourneyMap> old =
        against == null ? Optional.empty() : Optional.of(OlderMap.read(against, style));
    Progress progress = Progress.on(environment);
    EventFiles events = new EventFiles(files, pipe, progress);
    SimulationAnswer answer = answer(environment, style);
    if (old.isEmpty()) {
      EventLog log = EventLog.of(map);
      events.read(log::read, answer::refused);
      simulation(map, environment).run(log, progress.watching(log, answer));
    } else {
      compare(old.get(), events, answer, environment);
    }
    progress.clear();
    answer.end();
    return answer.hasMistakes() ? ExitStatus.ERRORS : ExitStatus.FINE;
  }

  private void compare(
      JourneyMap old, EventFiles files, SimulationAnswer answer, Environment environment)
      throws Refusal {
    ComparedEvents events = ComparedEvents.of(old, map);
    files.read(events::read, answer::refused);
    Progress progress = files.progress();
    Outcomes before = new Outcomes();
    Outcomes after = new Outcomes();
    simulation(old, environment).run(events.before(), progress.watching(events.before(), before));
    simulation(map, environment)
        .run(
            events.after(),
            progress.watching(events.after(), SimulationObserver.all(List.of(answer, after))));
    answer.compared(LogComparison.between(before, after));
  }

  private SimulationAnswer answer(Environment environment, TextStyle style) {
    if (format == SimulationFormat.JSON) {
      return new SimulationLines(environment, against != null);
    }
    return new SimulationText(map, style, environment.out(), against != null, lead);
  }

  private Simulation simulation(JourneyMap of, Environment environment) {
    Simulation simulation = Simulation.of(program(of, environment));
    simulation = span.first(zone()).map(simulation::from).orElse(simulation);
    simulation = span.last(zone()).map(simulation::to).orElse(simulation);
    if (lateness != null) {
      simulation = simulation.allowing(lateness);
    }
    return lead == null ? simulation : simulation.only(lead);
  }

  private ZoneId zone() {
    return map.timeZone().orElse(ZoneOffset.UTC);
  }

  private static JourneyProgram program(JourneyMap of, Environment environment) {
    Optional<PublicHolidays> holidays = of.country().flatMap(PublicHolidays::of);
    if (of.country().isPresent() && holidays.isEmpty()) {
      String country = of.country().get();
      environment.err().println(environment.words().say("simulate.country", country));
    }
    RuntimeSettings standard = RuntimeSettings.standard();
    return JourneyProgram.of(
        of,
        holidays
            .map(PublicHolidays::businessCalendar)
            .map(standard::withCalendar)
            .orElse(standard));
  }
}

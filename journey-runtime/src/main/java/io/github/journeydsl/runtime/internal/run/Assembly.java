package io.github.journeydsl.runtime.internal.run;

import io.github.journeydsl.core.calendar.BusinessCalendar;
import io.github.journeydsl.core.model.Channel;
import io.github.journeydsl.core.model.JourneyMap;
import io.github.journeydsl.core.model.Persona;
import io.github.journeydsl.core.model.Phase;
import io.github.journeydsl.core.policy.SendPolicy;
import io.github.journeydsl.core.scenario.NurtureScenario;
import io.github.journeydsl.runtime.internal.code.Definition;
import io.github.journeydsl.runtime.internal.code.Scenario;
import io.github.journeydsl.runtime.internal.compile.Compiler;
import io.github.journeydsl.runtime.internal.compile.Names;
import io.github.journeydsl.runtime.internal.compile.OlderScenario;
import io.github.journeydsl.runtime.internal.time.Clockwork;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Puts a machine together. */
public final class Assembly {

  private final JourneyMap map;
  private final Names names = new Names();
  private final List<Scenario> scenarios = new ArrayList<>();
  private final List<Definition> definitions = new ArrayList<>();

  private Assembly(JourneyMap map) {
    this.map = map;
  }

  /** The machine of a map in which leads may be in scenarios of older versions. */
  public static Machine machine(
      JourneyMap map, List<OlderScenario> older, BusinessCalendar calendar, Bounds bounds) {
    return new Assembly(map).machine(older, calendar, bounds);
  }

  private Machine machine(List<OlderScenario> past, BusinessCalendar calendar, Bounds bounds) {
    map.phases().stream().map(Phase::id).forEach(names.phases::number);
    map.personas().stream().map(Persona::id).forEach(names.personas::number);
    Channel.KNOWN.stream().map(Channel::id).forEach(names.channels::number);
    map.channels().stream().map(Channel::id).forEach(names.channels::number);
    Compiler compiler = new Compiler(map, map, names);
    for (NurtureScenario scenario : map.scenarios()) {
      scenarios.add(compiler.compile(scenario, scenarios.size()));
    }
    Set<String> known = new HashSet<>();
    scenarios.forEach(scenario -> add(scenario, known));
    past.forEach(scenario -> add(compile(scenario, past), known));
    ZoneId zone = map.timeZone().orElse(ZoneOffset.UTC);
    BusinessCalendar days =
        calendar.closedOn(map.policy().map(SendPolicy::holidays).orElse(List.of()));
    return new Machine(map, names, scenarios, definitions, new Clockwork(zone, days), bounds);
  }

  private void add(Scenario scenario, Set<String> known) {
    Definition definition = scenario.entry().definition();
    if (known.add(definition.fingerprint())) {
      definitions.add(definition);
    }
  }

  private Scenario compile(OlderScenario past, List<OlderScenario> all) {
    String id = past.scenario().id();
    int order = 0;
    while (order < scenarios.size()
        && !scenarios.get(order).entry().definition().scenario().equals(id)) {
      order++;
    }
    if (order == scenarios.size()) {
      // one that the map no longer has comes behind all others, by its id
      TreeSet<String> gone = new TreeSet<>();
      all.forEach(one -> gone.add(one.scenario().id()));
      order += gone.headSet(id).size();
    }
    return new Compiler(past.map(), map, names).compile(past.scenario(), order);
  }
}

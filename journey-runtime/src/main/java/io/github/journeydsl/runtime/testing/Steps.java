package io.github.journeydsl.runtime.testing;

import io.github.journeydsl.core.scenario.NurtureScenario;
import io.github.journeydsl.core.scenario.Trigger;
import io.github.journeydsl.core.step.Repeat;
import io.github.journeydsl.core.step.ScenarioStep;
import io.github.journeydsl.runtime.ProgramStep;
import io.github.journeydsl.runtime.ScenarioProgram;
import io.github.journeydsl.runtime.internal.compile.Words;
import io.github.journeydsl.runtime.log.Effect;
import io.github.journeydsl.runtime.log.LogEntry;
import io.github.journeydsl.runtime.log.Notice;
import io.github.journeydsl.runtime.log.Origin;
import io.github.journeydsl.runtime.testing.ScenarioBranches.Branch;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What logs tell of the steps of scenarios: the ways that were gone from them. */
final class Steps {

  /** The step is empty for the ways into and out of a scenario. */
  private record Step(String scenario, String step) {}

  private record Way(Step step, String way, String words) {

    Way(Step step, String way) {
      this(step, way, "");
    }
  }

  private final Map<String, Integer> entered = new HashMap<>();
  private final Map<Way, Integer> gone = new HashMap<>();
  private final Map<Step, Set<String>> rounds = new HashMap<>();

  private Steps() {}

  static Steps of(List<List<LogEntry>> logs) {
    Steps steps = new Steps();
    for (int run = 0; run < logs.size(); run++) {
      for (LogEntry entry : logs.get(run)) {
        steps.read(run, entry);
      }
    }
    return steps;
  }

  private void read(int run, LogEntry entry) {
    if (entry instanceof Effect effect) {
      remember(run, effect.origin());
    } else if (entry instanceof Notice notice && notice.origin().isPresent()) {
      Origin origin = notice.origin().get();
      remember(run, origin);
      Step step = new Step(origin.scenario(), origin.step());
      switch (notice.kind()) {
        case ENTERED -> {
          entered.merge(origin.scenario(), 1, Integer::sum);
          gone.merge(entry(origin.scenario(), notice.detail()), 1, Integer::sum);
        }
        case LEFT -> gone.merge(exit(origin.scenario(), notice.detail()), 1, Integer::sum);
        case CHOSE -> gone.merge(new Way(step, notice.detail()), 1, Integer::sum);
        case HANDOFF_LATE -> gone.merge(new Way(step, "late"), 1, Integer::sum);
        case HANDOFF_CLOSED -> {
          String way =
              notice.detail().equals(TakeableWays.RETURNED.toString()) ? "returned" : "until";
          gone.merge(new Way(step, way), 1, Integer::sum);
        }
        default -> {
          // tells of no way
        }
      }
    }
  }

  /** A round is told from others by what its steps leave in the log. */
  private void remember(int run, Origin origin) {
    if (!origin.round().isEmpty()) {
      rounds
          .computeIfAbsent(new Step(origin.scenario(), origin.step()), key -> new HashSet<>())
          .add(run + "/" + origin.instance() + "/" + origin.round());
    }
  }

  ScenarioBranches branches(ScenarioProgram program, Optional<NurtureScenario> scenario) {
    List<ScenarioStep> texts =
        scenario.map(one -> Sources.steps(one.steps()).toList()).orElse(List.of());
    List<ProgramStep> steps = program.steps();
    List<Branch> branches = new ArrayList<>();
    scenario.ifPresent(one -> branches.addAll(ends(one)));
    for (int at = 0; at < steps.size(); at++) {
      ProgramStep step = steps.get(at);
      Optional<ScenarioStep> text =
          texts.size() == steps.size() ? Optional.of(texts.get(at)) : Optional.empty();
      Step id = new Step(program.id(), step.id());
      List<String> ways =
          text.map(one -> TakeableWays.of(one, step.branches())).orElse(step.branches());
      for (String way : ways) {
        int times = gone.getOrDefault(new Way(id, way), 0);
        String words = text.map(one -> WayWords.of(one, way)).orElse(way);
        branches.add(new Branch(step.id(), step.words(), words, times));
      }
      if (text.filter(Repeat.class::isInstance).isPresent()) {
        inside(program.id(), steps, at)
            .map(times -> new Branch(step.id(), step.words(), "round", times))
            .ifPresent(branches::add);
      }
    }
    return new ScenarioBranches(program.id(), entered.getOrDefault(program.id(), 0), branches);
  }

  /** Whether a scenario was entered. */
  boolean entered(String scenario) {
    return entered.containsKey(scenario);
  }

  /** The ways in, where there are several, and the exits. */
  private List<Branch> ends(NurtureScenario scenario) {
    List<Way> ways = new ArrayList<>();
    if (scenario.triggers().size() > 1) {
      for (Trigger trigger : scenario.triggers()) {
        Way way = entry(scenario.id(), Words.of(trigger));
        // no test puts a lead in by hand
        if (!(trigger instanceof Trigger.OnManual) || gone.containsKey(way)) {
          ways.add(way);
        }
      }
    }
    scenario.exits().forEach(one -> ways.add(exit(scenario.id(), Words.of(one))));
    return ways.stream()
        .distinct()
        .map(way -> new Branch("", way.words(), way.way(), gone.getOrDefault(way, 0)))
        .toList();
  }

  private static Way entry(String scenario, String words) {
    return new Way(new Step(scenario, ""), "entry", words);
  }

  private static Way exit(String scenario, String words) {
    return new Way(new Step(scenario, ""), "exit", words);
  }

  /** In how many rounds something happened; nothing where no step inside leaves a trace. */
  private Optional<Integer> inside(String scenario, List<ProgramStep> steps, int repeat) {
    int depth = steps.get(repeat).depth();
    Set<String> found = new HashSet<>();
    boolean speaks = false;
    for (int at = repeat + 1; at < steps.size() && steps.get(at).depth() > depth; at++) {
      ProgramStep step = steps.get(at);
      found.addAll(rounds.getOrDefault(new Step(scenario, step.id()), Set.of()));
      speaks |= !step.words().startsWith("wait ");
    }
    return speaks ? Optional.of(found.size()) : Optional.empty();
  }
}

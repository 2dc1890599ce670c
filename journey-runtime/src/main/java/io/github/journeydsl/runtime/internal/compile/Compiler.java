package io.github.journeydsl.runtime.internal.compile;

import io.github.journeydsl.core.model.JourneyMap;
import io.github.journeydsl.core.model.Persona;
import io.github.journeydsl.core.scenario.ExitRule;
import io.github.journeydsl.core.scenario.NurtureScenario;
import io.github.journeydsl.core.step.StepIds;
import io.github.journeydsl.runtime.internal.code.Definition;
import io.github.journeydsl.runtime.internal.code.Entry;
import io.github.journeydsl.runtime.internal.code.ExitTest;
import io.github.journeydsl.runtime.internal.code.Fading;
import io.github.journeydsl.runtime.internal.code.Scenario;
import io.github.journeydsl.runtime.internal.code.StepLine;
import io.github.journeydsl.runtime.internal.code.Trigger;
import io.github.journeydsl.runtime.internal.hash.Fingerprint;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Compiles the scenarios of one map, with the numbers of {@link Names}. */
public final class Compiler {

  private final JourneyMap map;
  private final Names names;
  private final SendKinds sends;

  /**
   * A compiler.
   *
   * @param map whose scenarios are compiled
   * @param policy whose contents, channels and policy hold for all sends
   * @param names the numbers of names
   */
  public Compiler(JourneyMap map, JourneyMap policy, Names names) {
    this.map = map;
    this.names = names;
    this.sends = new SendKinds(policy, names);
  }

  /** The scenario, whose instances stand at {@code order} among those of a lead. */
  public Scenario compile(NurtureScenario scenario, int order) {
    Questions questions = new Questions(names);
    Steps steps = new Steps(names, questions, sends, StepIds.of(scenario.steps()));
    steps.all(scenario.steps());
    List<Trigger> triggers = scenario.triggers().stream()
        .map(one -> trigger(scenario, one, questions))
        .toList();
    List<ExitTest> exits =
        scenario.exits().stream().map(exit -> exit(exit, questions)).toList();
    List<String> header = header(scenario);
    Definition definition = new Definition(
        scenario.id(),
        names.histories.number(scenario.id()),
        map.version(),
        fingerprint(scenario, header, steps.lines()),
        order,
        scenario.phases().stream().mapToInt(names.phases::number).toArray(),
        exits,
        scenario.goals().stream().mapToInt(names.events::number).toArray(),
        questions.attributes(),
        List.copyOf(steps.ops()),
        List.copyOf(steps.lines()),
        List.copyOf(steps.places()),
        steps.depths(),
        steps.around(),
        Fading.of(exits));
    Entry entry = new Entry(definition, triggers, scenario.reentry(), audience(scenario));
    return new Scenario(entry, header);
  }

  /** Tells one definition from another; labels do not count. */
  private static String fingerprint(
      NurtureScenario scenario, List<String> header, List<StepLine> lines) {
    StringBuilder text = new StringBuilder(scenario.id());
    header.forEach(line -> text.append('\n').append(line));
    for (StepLine line : lines) {
      text.append('\n').append(line.depth()).append(' ').append(line.place());
      text.append(' ').append(line.id()).append(' ').append(line.words());
    }
    return Fingerprint.of(text.toString());
  }

  private Trigger trigger(
      NurtureScenario scenario,
      io.github.journeydsl.core.scenario.Trigger trigger,
      Questions questions) {
    String words = Words.of(trigger);
    if (trigger instanceof io.github.journeydsl.core.scenario.Trigger.OnEvent on) {
      var frequency = on.frequency();
      int window = frequency.isPresent() ? names.windows.number(scenario.id() + " " + words) : -1;
      return new Trigger(
          names.events.number(on.event()),
          null,
          false,
          window,
          frequency.map(one -> one.times()).orElse(1),
          frequency.map(one -> one.within()).orElse(null),
          on.condition().map(questions::of).orElse(null),
          words);
    }
    Integer threshold = trigger instanceof io.github.journeydsl.core.scenario.Trigger.OnScore score
        ? (Integer) score.threshold()
        : null;
    return new Trigger(-1, threshold, threshold == null, -1, 1, null, null, words);
  }

  private ExitTest exit(ExitRule exit, Questions questions) {
    String words = Words.of(exit);
    return exit instanceof ExitRule.OnEvent on
        ? new ExitTest(names.events.number(on.event()), null, words)
        : new ExitTest(-1, questions.of(((ExitRule.OnCondition) exit).condition()), words);
  }

  private static List<String> header(NurtureScenario scenario) {
    List<String> lines = new ArrayList<>();
    scenario.triggers().forEach(trigger -> lines.add(Words.of(trigger)));
    if (!scenario.phases().isEmpty()) {
      lines.add("in " + String.join(", ", scenario.phases()));
    }
    if (!scenario.audience().isEmpty()) {
      lines.add("for " + String.join(", ", scenario.audience()));
    }
    lines.add(Words.of(scenario.reentry()));
    scenario.exits().forEach(exit -> lines.add(Words.of(exit)));
    scenario.goals().forEach(goal -> lines.add("goal " + goal));
    return lines;
  }

  /** A word after {@code for} that is the id of a persona means the persona, else the role. */
  private int @Nullable [] audience(NurtureScenario scenario) {
    if (scenario.audience().isEmpty()) {
      return null;
    }
    Set<String> people = new HashSet<>();
    for (String id : scenario.audience()) {
      if (map.persona(id).isPresent()) {
        people.add(id);
      } else {
        map.personas().stream()
            .filter(persona -> persona.roles().contains(id))
            .map(Persona::id)
            .forEach(people::add);
      }
    }
    return people.stream().mapToInt(names.personas::number).sorted().toArray();
  }
}

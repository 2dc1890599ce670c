package io.github.journeydsl.runtime.internal.run;

import io.github.journeydsl.core.event.AttributeValue;
import io.github.journeydsl.runtime.internal.code.Definition;
import io.github.journeydsl.runtime.internal.code.StepLine;
import io.github.journeydsl.runtime.internal.code.StepMoves;
import io.github.journeydsl.runtime.internal.compile.Symbols;
import io.github.journeydsl.runtime.internal.state.Instance;
import io.github.journeydsl.runtime.internal.state.Lead;
import io.github.journeydsl.runtime.internal.state.Times;
import io.github.journeydsl.runtime.internal.state.Usage;
import io.github.journeydsl.runtime.internal.state.Visits;
import io.github.journeydsl.runtime.log.Cause;
import io.github.journeydsl.runtime.log.LogEntry;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * Takes a lead over from the machine of an older version: names get the numbers of the present one,
 * and instances stay on their definition or move by a migration.
 */
public final class Adoption {

  private final Machine from;
  private final Machine to;
  private final Lead old;
  private final Lead lead;

  private Adoption(Machine from, Machine to, Lead old) {
    this.from = from;
    this.to = to;
    this.old = old;
    this.lead = to.newLead(old.id);
  }

  /** The lead as the present machine has it. */
  public static Lead adopt(
      Machine from, Machine to, Lead old, long at, String version, List<LogEntry> log) {
    Adoption adoption = new Adoption(from, to, old);
    adoption.facts(at);
    adoption.counts();
    for (Instance instance : old.instances) {
      adoption.take(instance);
    }
    adoption.lead.instances.sort(Comparator.comparingInt(instance -> instance.definition.order()));
    adoption.migrate(at, version, log);
    return adoption.lead;
  }

  private static int number(Symbols<String> from, Symbols<String> to, int number) {
    return number < 0 ? -1 : to.find(from.name(number));
  }

  private void facts(long at) {
    lead.clock = old.clock;
    lead.known = old.known;
    int phase = number(from.names.phases, to.names.phases, old.phase);
    lead.phase = phase >= 0 ? phase : lead.phase;
    lead.persona = number(from.names.personas, to.names.personas, old.persona);
    old.consent.stream()
        .map(channel -> number(from.names.channels, to.names.channels, channel))
        .filter(channel -> channel >= 0)
        .forEach(lead.consent::set);
    old.withdrawn.forEach((channel, when) -> {
      int number = number(from.names.channels, to.names.channels, channel);
      if (channel == Lead.ALL || number >= 0) {
        lead.withdrawn.put(number, when);
      }
    });
    attributes(old.attributes, lead.attributes);
    for (int place = 0; place < old.remembered.size(); place++) {
      lead.remembered.add(old.remembered.get(place), to.bounds.rememberedInputs());
    }
    score(at);
    lead.factsDue = old.factsDue;
  }

  private void attributes(
      SortedMap<Integer, AttributeValue> before, SortedMap<Integer, AttributeValue> after) {
    for (Map.Entry<Integer, AttributeValue> one : before.entrySet()) {
      int number = number(from.names.attributes, to.names.attributes, one.getKey());
      if (number >= 0) {
        after.put(number, one.getValue());
      }
    }
  }

  private void score(long at) {
    if (to.score.decays() && from.score.decays()) {
      for (int award = 0; award < old.awards.size(); award++) {
        lead.awards.add(old.awards.at(award), old.awards.points(award));
      }
    } else {
      // what was worth something until now is worth it from now on
      long worth = from.score.at(old, at).setScale(0, RoundingMode.FLOOR).longValue();
      to.score.give(lead, worth, at);
    }
    for (int number = 0; number < Math.min(old.usages.length, lead.usages.length); number++) {
      Usage usage = old.usages[number];
      if (usage != null && to.score.sameLimits(from.score)) {
        lead.usages[number] = usage;
      }
    }
  }

  private void counts() {
    for (int number = 0; number < old.counted.length; number++) {
      int counted = to.names.counted.find(from.names.counted.name(number));
      copy(old.counted[number], lead.counted, counted, counted < 0 ? 0 : to.names.kept(counted));
    }
    for (int number = 0; number < old.windows.length; number++) {
      int window = to.names.windows.find(from.names.windows.name(number));
      copy(old.windows[number], lead.windows, window, Interpreter.MOST_IN_WINDOW);
    }
    for (int place = 0; place < old.sent.size(); place++) {
      if (to.sendsKept > 0) {
        lead.sent.add(old.sent.get(place), to.sendsKept);
      }
    }
    for (int number = 0; number < old.visits.length; number++) {
      Visits visits = old.visits[number];
      int history = to.names.histories.find(from.names.histories.name(number));
      if (visits != null && history >= 0) {
        lead.visits[history] = visits;
      }
    }
  }

  private static void copy(@Nullable Times times, @Nullable Times[] target, int number, int kept) {
    if (times != null && number >= 0) {
      for (int place = 0; place < times.size(); place++) {
        Lead.times(target, number).add(times.get(place), kept);
      }
    }
  }

  /** A machine knows all definitions of those before it. */
  private void take(Instance instance) {
    Definition same = to.definitions.stream()
        .filter(one -> one.fingerprint().equals(instance.definition.fingerprint()))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException(
            "a definition of \"" + instance.definition.scenario() + "\" is not known"));
    lead.instances.add(copy(instance, same, instance.place));
  }

  private Instance copy(Instance instance, Definition definition, int place) {
    Instance copy = new Instance(definition, instance.number, instance.entered);
    copy.place = place;
    copy.due = instance.due;
    copy.reached = instance.reached;
    copy.waitsForHandOff = instance.waitsForHandOff;
    copy.lag = instance.lag;
    copy.shift = instance.shift;
    copy.target = number(from.names.phases, to.names.phases, instance.target);
    copy.sends = instance.sends;
    copy.quarantined = instance.quarantined;
    copy.steps = instance.steps;
    attributes(instance.attributes, copy.ownAttributes());
    for (int depth = 0; depth < instance.definition.rounds(instance.place); depth++) {
      copy.repeat(depth, instance.round(depth), instance.start(depth));
    }
    return copy;
  }

  private void migrate(long at, String version, List<LogEntry> log) {
    Scene scene = new Scene(to, lead);
    scene.open(log, at);
    scene.because(Cause.definition(version));
    Pipeline pipeline = new Pipeline(scene);
    for (Instance instance : List.copyOf(lead.instances)) {
      Definition present = present(instance.definition.scenario());
      // what a move of another instance set off may have made this one leave
      if (present != null
          && !present.fingerprint().equals(instance.definition.fingerprint())
          && !instance.left) {
        StepMoves.migration(to.migrations(), instance.definition)
            .map(one -> new StepMoves(instance.definition, present, one.moves()))
            .flatMap(moves -> moves.from(instance.place))
            .ifPresent(target -> move(instance, present, target, pipeline));
      }
    }
    if (!log.isEmpty() && lead.clock != Lead.UNHEARD) {
      lead.clock = Math.max(lead.clock, at);
    }
    new Timers(scene, pipeline).watchFacts();
  }

  private @Nullable Definition present(String id) {
    return to.scenarios.stream()
        .map(scenario -> scenario.entry().definition())
        .filter(definition -> definition.scenario().equals(id))
        .findFirst()
        .orElse(null);
  }

  private void move(
      Instance instance, Definition present, StepMoves.Target target, Pipeline pipeline) {
    String step = instance.definition.steps().get(instance.place);
    Optional<StepLine> to = target.to();
    if (to.isEmpty()) {
      pipeline.migratedToExit(instance, step);
      return;
    }
    int place = to.get().place();
    Instance moved = copy(instance, present, place);
    for (int depth = 0; depth < present.rounds(place); depth++) {
      boolean isKept = depth < instance.definition.rounds(instance.place);
      moved.repeat(
          depth,
          isKept ? instance.round(depth) : 1,
          isKept ? instance.start(depth) : pipeline.now());
    }
    lead.instances.set(lead.instances.indexOf(instance), moved);
    instance.left = true;
    boolean endsHandOff = Leaving.handOff(instance) >= 0 && !Leaving.isOpen(moved);
    pipeline.migrated(moved, step + " -> " + to.get().id(), target.keepsTimer(), endsHandOff);
  }
}

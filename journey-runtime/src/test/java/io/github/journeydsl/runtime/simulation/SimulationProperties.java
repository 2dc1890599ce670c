package io.github.journeydsl.runtime.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.journeydsl.core.model.JourneyMap;
import io.github.journeydsl.dsl.JourneyLoader;
import io.github.journeydsl.runtime.JourneyProgram;
import io.github.journeydsl.runtime.LeadEngine;
import io.github.journeydsl.runtime.input.LeadInput;
import io.github.journeydsl.runtime.log.LogEntry;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/**
 * What must change nothing changes nothing, on made-up events of the example with everything in
 * use.
 */
class SimulationProperties {

  private static final JourneyMap MAP = JourneyLoader.standard()
      .load(Path.of("../examples/journeys/ma-adoption/ma-adoption.journey"))
      .orElseThrow();
  private static final JourneyProgram PROGRAM = JourneyProgram.of(MAP);
  private static final Instant END = Instant.parse("2027-12-31T00:00:00Z");
  private static final int TRIES = 100;

  private static List<LeadInput> inputs(long seed, int leads) {
    return EventGenerator.of(MAP, seed).leads(leads).days(120).inputs().toList();
  }

  private static List<String> log(Simulation simulation, EventLog events) {
    List<String> log = new ArrayList<>();
    simulation.run(events, new SimulationObserver() {
      @Override
      public void logged(LogEntry entry) {
        log.add(LogLines.write(entry));
      }

      @Override
      public void refused(RefusedInput refused) {
        log.add(LogLines.write(refused, Locale.ROOT));
      }
    });
    return log;
  }

  private static List<String> log(List<LeadInput> inputs) {
    EventLog events = EventLog.of(MAP);
    inputs.forEach(input -> events.add("a", input));
    return log(Simulation.of(PROGRAM).to(END), events);
  }

  @Property(tries = TRIES)
  void theLogIsThatOfAnEngine(@ForAll long seed, @ForAll @IntRange(min = 1, max = 6) int leads) {
    List<LeadInput> inputs = inputs(seed, leads);
    List<String> embedded = new ArrayList<>();
    LeadEngine engine = LeadEngine.of(PROGRAM, entry -> embedded.add(LogLines.write(entry)));
    inputs.forEach(engine::accept);
    engine.advanceTo(END);
    assertThat(log(inputs)).isNotEmpty().isEqualTo(embedded);
  }

  /** An application that takes events as they come, and wakes in between. */
  @Property(tries = TRIES)
  void theLogIsThatOfAnEngineThatIsFedBitByBit(@ForAll long seed) {
    List<LeadInput> inputs = new ArrayList<>(inputs(seed, 4));
    List<String> simulated = log(inputs);
    inputs.sort(Comparator.comparing(LeadInput::at));
    List<String> embedded = new ArrayList<>();
    LeadEngine engine = LeadEngine.of(PROGRAM, entry -> embedded.add(LogLines.write(entry)));
    for (LeadInput input : inputs) {
      engine.advanceTo(input.at().minusMillis(1));
      engine.accept(input);
    }
    engine.advanceTo(END);
    assertThat(simulated).isEqualTo(embedded);
  }

  @Property(tries = TRIES)
  void theOrderOfLinesOfEqualTimeChangesNothing(@ForAll long seed, @ForAll Random random) {
    List<LeadInput> inputs = coarse(inputs(seed, 3));
    List<LeadInput> shuffled = new ArrayList<>(inputs);
    Collections.shuffle(shuffled, random);
    shuffled.sort(Comparator.comparing(LeadInput::at));
    inputs.sort(Comparator.comparing(LeadInput::at));
    assertThat(log(shuffled)).isEqualTo(log(inputs));
  }

  @Property(tries = TRIES)
  void linesOfEqualTimeMayChangePlacesAlsoAmongLateOnes(@ForAll long seed, @ForAll Random random) {
    List<LeadInput> inputs = coarse(inputs(seed, 2));
    Collections.shuffle(inputs, random);
    List<LeadInput> swapped = new ArrayList<>(inputs);
    for (int i = 1; i < swapped.size(); i++) {
      if (swapped.get(i).at().equals(swapped.get(i - 1).at())
          || !swapped.get(i).lead().equals(swapped.get(i - 1).lead())) {
        Collections.swap(swapped, i, i - 1);
      }
    }
    assertThat(log(swapped)).isEqualTo(log(inputs));
  }

  @Property(tries = TRIES)
  void howLeadsAreSpreadOverFilesAndTheOrderOfFilesChangeNothing(
      @ForAll long seed, @ForAll Random random) {
    List<LeadInput> inputs = coarse(inputs(seed, 5));
    Collections.shuffle(inputs, random); // some are late
    EventLog spread = EventLog.of(MAP);
    for (int file : new int[] {2, 0, 1}) {
      inputs.stream()
          .filter(input -> Math.floorMod(input.lead().hashCode(), 3) == file)
          .forEach(input -> spread.add("file-" + file, input));
    }
    assertThat(log(Simulation.of(PROGRAM).to(END), spread)).isEqualTo(log(inputs));
  }

  @Property(tries = TRIES)
  void leadsKnowNothingOfEachOther(@ForAll long seed) {
    List<LeadInput> inputs = inputs(seed, 4);
    List<String> together = log(inputs);
    List<String> alone = new ArrayList<>();
    for (String lead : inputs.stream().map(LeadInput::lead).distinct().toList()) {
      alone.addAll(
          log(inputs.stream().filter(input -> input.lead().equals(lead)).toList()));
    }
    assertThat(together).containsExactlyInAnyOrderElementsOf(alone);
  }

  @Property(tries = TRIES)
  void copiesOfLinesChangeNothingButNotices(@ForAll long seed) {
    List<LeadInput> inputs = inputs(seed, 3);
    List<LeadInput> twice =
        inputs.stream().flatMap(input -> List.of(input, input).stream()).toList();
    List<String> log = log(twice);
    log.removeIf(line -> line.contains("\"entry\":\"duplicate\""));
    assertThat(log).isEqualTo(log(inputs));
  }

  @Property(tries = TRIES)
  void whatIsAllowedToBeLateIsInTime(@ForAll long seed, @ForAll Random random) {
    List<LeadInput> inputs = inputs(seed, 3);
    List<LeadInput> shuffled = new ArrayList<>(inputs);
    Collections.shuffle(shuffled, random);
    EventLog events = EventLog.of(MAP);
    shuffled.forEach(input -> events.add("a", input));
    assertThat(log(Simulation.of(PROGRAM).to(END).allowing(Duration.ofDays(200)), events))
        .isEqualTo(log(inputs));
  }

  /** The same inputs, many of them at the same time: whole days. */
  private static List<LeadInput> coarse(List<LeadInput> inputs) {
    List<LeadInput> coarse = new ArrayList<>();
    for (LeadInput input : inputs) {
      String line = EventLines.write(input);
      String day = input.at().toString();
      Read read = Read.by(MAP, line.replace(day, day.substring(0, 10) + "T03:00:00Z"));
      coarse.addAll(read.taken());
    }
    assertThat(coarse).hasSameSizeAs(inputs);
    return coarse;
  }
}

package io.github.journeydsl.benchmarks.engine;

import io.github.journeydsl.benchmarks.nurture.EventLog;
import io.github.journeydsl.benchmarks.nurture.NumberNaming;
import io.github.journeydsl.benchmarks.nurture.TextNaming;
import java.util.Locale;

/** Everything that runs the scenario. */
public enum EngineContender {
  /** The runtime of this project. */
  JOURNEY("**Journey**", Integer.MAX_VALUE, 1, new JourneyRuntime()),
  /** The least there is to do. */
  FLOOR("floor: arrays, a queue for each wait", Integer.MAX_VALUE, 1, new ArraysAndQueues()),
  /** Written by hand, names are numbers. */
  NUMBERS(
      "hand-written: map and heap, ids are numbers",
      Integer.MAX_VALUE,
      1,
      new MapAndHeap<>(new NumberNaming())),
  /** Written by hand, names are texts. */
  TEXTS(
      "hand-written: map and heap, ids are texts",
      Integer.MAX_VALUE,
      1,
      new MapAndHeap<>(new TextNaming())),
  /** A state machine of Spring for each lead. */
  SPRING("Spring Statemachine", 5_000, 2, new MachinePerLead()),
  /** Camunda 7, in memory. */
  CAMUNDA("Camunda 7 (H2, no history)", 1_000, 8, new ProcessPerInstance(CamundaProcesses::new)),
  /** Flowable, in memory. */
  FLOWABLE("Flowable 8 (H2, no history)", 1_000, 8, new ProcessPerInstance(FlowableProcesses::new));

  private final String title;
  private final int mostLeads;
  private final int warmUps;

  @SuppressWarnings("ImmutableEnumChecker") // they have no state that changes
  private final EngineSubject<?> subject;

  EngineContender(String title, int mostLeads, int warmUps, EngineSubject<?> subject) {
    this.title = title;
    this.mostLeads = mostLeads;
    this.warmUps = warmUps;
    this.subject = subject;
  }

  /** Its name on the command line: {@code camunda}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Its name in tables. */
  public String title() {
    return title;
  }

  /** Whether it is the runtime of this project, which the targets are for. */
  public boolean isJourney() {
    return this == JOURNEY;
  }

  /** How many of so many leads it is given, to be done in bearable time. */
  public int leadsOf(int leads) {
    return Math.min(leads, mostLeads);
  }

  /**
   * How many times as long as a small program it takes to warm up: engines with a database are so
   * much code that the compiler needs a minute.
   */
  public int warmUps() {
    return warmUps;
  }

  /** The way it works. */
  public EngineSubject<?> subject() {
    return subject;
  }

  /** Makes its input of {@code log}. */
  public EngineTrial<?> trial(EventLog log) {
    return EngineTrial.of(subject, log);
  }
}

package io.github.journeydsl.runtime;

import io.github.journeydsl.core.model.JourneyMap;
import io.github.journeydsl.runtime.input.Input;
import io.github.journeydsl.runtime.input.LeadInput;
import io.github.journeydsl.runtime.internal.compile.OlderScenario;
import io.github.journeydsl.runtime.internal.json.JsonObject;
import io.github.journeydsl.runtime.internal.json.JsonTree;
import io.github.journeydsl.runtime.internal.run.Adoption;
import io.github.journeydsl.runtime.internal.run.Assembly;
import io.github.journeydsl.runtime.internal.run.Bounds;
import io.github.journeydsl.runtime.internal.run.Machine;
import io.github.journeydsl.runtime.internal.run.Run;
import io.github.journeydsl.runtime.internal.state.Lead;
import io.github.journeydsl.runtime.log.LogEntry;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The nurture scenarios of a map as a program: a pure function from the state of a lead and an
 * input to the next state and to what is to be done.
 *
 * <pre>{@code
 * JourneyProgram program = JourneyProgram.of(map);
 * LeadState lead = program.lead(LeadProfile.of("lead-7").as("yamada").in("awareness").consenting("email"));
 * Transition after = program.step(lead,
 *     LeadEvent.of("e-1", "lead-7", EventPattern.of(Verb.DOWNLOAD, "ma-guide"), now));
 * after.effects();             // what to carry out
 * after.state().nextWake();    // when to step on with a Wake
 * }</pre>
 *
 * <p>A program never changes and may be used by many threads. It keeps no clock: time is in the
 * inputs. For many leads in memory see {@link LeadEngine}.
 */
public final class JourneyProgram {

  private final JourneyMap map;
  private final RuntimeSettings settings;
  private final Optional<JourneyProgram> before;
  private final Machine machine;
  private final List<ScenarioProgram> scenarios;
  private final StoredForm form;

  private JourneyProgram(
      JourneyMap map, RuntimeSettings settings, Optional<JourneyProgram> before) {
    this.map = map;
    this.settings = settings;
    this.before = before;
    List<OlderScenario> older = before.map(JourneyProgram::allScenarios).orElse(List.of());
    Bounds bounds = new Bounds(
        settings.salt(),
        settings.rememberedInputs(),
        settings.stepsPerWake(),
        settings.sendsPerInstance(),
        Duration.ofDays(settings.farthestDays()).toMillis());
    this.machine = Assembly.machine(map, older, settings.calendar(), bounds);
    this.scenarios = machine.scenarios().stream().map(ScenarioProgram::new).toList();
    this.form = new StoredForm(machine);
  }

  /** The program of a map, with standard settings. */
  public static JourneyProgram of(JourneyMap map) {
    return of(map, RuntimeSettings.standard());
  }

  /** The program of a map. */
  public static JourneyProgram of(JourneyMap map, RuntimeSettings settings) {
    return new JourneyProgram(map, settings, Optional.empty());
  }

  /**
   * This program, knowing the one before it: leads in flight stay on the scenarios they entered, or
   * move by the migrations of this map. States of all programs before can be read and stepped.
   */
  public JourneyProgram after(JourneyProgram older) {
    return new JourneyProgram(map, settings, Optional.of(older));
  }

  private List<OlderScenario> allScenarios() {
    Stream<OlderScenario> own =
        map.scenarios().stream().map(scenario -> new OlderScenario(map, scenario));
    Stream<OlderScenario> older = before.stream().flatMap(one -> one.allScenarios().stream());
    return Stream.concat(own, older).toList();
  }

  /** The map. */
  public JourneyMap map() {
    return map;
  }

  /** The settings. */
  public RuntimeSettings settings() {
    return settings;
  }

  /** The scenarios, in the order of the map. */
  public List<ScenarioProgram> scenarios() {
    return scenarios;
  }

  /** The scenario of that id. */
  public Optional<ScenarioProgram> scenario(String id) {
    return scenarios.stream().filter(scenario -> scenario.id().equals(id)).findFirst();
  }

  /** All scenarios in words, one after the other. */
  public String describe() {
    return scenarios.stream().map(ScenarioProgram::describe).collect(Collectors.joining("\n"));
  }

  /** A lead that nothing is known of: it stands in the first phase and agreed to nothing. */
  public LeadState lead(String id) {
    return state(machine.newLead(id));
  }

  /**
   * A lead of which something is known.
   *
   * @throws IllegalArgumentException if the map has no such persona, phase or channel
   */
  public LeadState lead(LeadProfile profile) {
    Lead lead = machine.newLead(profile.id());
    lead.known = true;
    profile.persona().ifPresent(id -> lead.persona = number("persona", id, machine.persona(id)));
    profile.phase().ifPresent(id -> lead.phase = number("phase", id, machine.phase(id)));
    for (String channel : profile.consent()) {
      lead.consent.set(number("channel", channel, machine.channel(channel)));
    }
    return state(lead);
  }

  private static int number(String what, String id, int number) {
    if (number < 0) {
      throw new IllegalArgumentException("the map has no " + what + " \"" + id + "\"");
    }
    return number;
  }

  /**
   * The state after an input, and what was decided on the way.
   *
   * <p>Inputs are to come in the order of {@link #inputOrder()}, and a
   * {@link io.github.journeydsl.runtime.input.Wake} at each {@link LeadState#nextWake()}; what
   * comes otherwise is late, or overdue, and is recorded so. A state of an older program is taken
   * over first, as by {@link #adopt}.
   *
   * @throws IllegalArgumentException if the input is about another lead, or the state is of a
   *     program this one does not come after
   */
  public Transition step(LeadState state, Input input) {
    if (input instanceof LeadInput message && !message.lead().equals(state.id())) {
      throw new IllegalArgumentException(
          "an input about \"" + message.lead() + "\" for the lead \"" + state.id() + "\"");
    }
    List<LogEntry> log = new ArrayList<>();
    byte[] before = state.program() == this
        ? state.body()
        : machine.freeze(present(state, within(input.at(), state), log));
    byte[] after = input instanceof LeadInput message
        ? Run.of(machine).take(before, message, log)
        : Run.of(machine).wake(before, input.at().toEpochMilli(), log);
    return new Transition(after == null ? lead(state.id()) : new LeadState(this, after), log);
  }

  /** An input from too far ahead is refused, and must not carry a definition there either. */
  private Instant within(Instant at, LeadState state) {
    Duration most = Duration.ofDays(settings.farthestDays());
    return state.clock().filter(clock -> clock.plus(most).isBefore(at)).orElse(at);
  }

  /**
   * The state of an older program as this one has it: a change of the definition, at an instant.
   *
   * @throws IllegalArgumentException if this program does not come after that one
   */
  public Transition adopt(LeadState state, Instant at) {
    List<LogEntry> log = new ArrayList<>();
    return new Transition(state(present(state, at, log)), log);
  }

  /** Each version on the way comes into force, the oldest first. */
  private Lead present(LeadState state, Instant at, List<LogEntry> log) {
    if (isLike(state.program())) {
      return machine.thaw(state.body()); // also one made anew of the same map: nothing has changed
    }
    if (!comesAfter(state.program())) {
      throw new IllegalArgumentException(
          "the state of the lead \"" + state.id() + "\" is of a program this one does not follow");
    }
    JourneyProgram from = state.program();
    Lead lead = state.thaw();
    if (before.isPresent() && !before.get().isLike(from)) {
      from = before.get();
      lead = from.present(state, at, log);
    }
    long now = Math.max(at.toEpochMilli(), lead.clock);
    return Adoption.adopt(from.machine, machine, lead, now, map.version().orElse(""), log);
  }

  private boolean isLike(JourneyProgram other) {
    return other.form.fingerprint() == form.fingerprint();
  }

  private boolean comesAfter(JourneyProgram other) {
    return isLike(other) || before.isPresent() && before.get().comesAfter(other);
  }

  /**
   * The order in which inputs of one lead are taken: by instant; at one instant consent and
   * opt-out, then what is known of the lead, then events that some exit or goal names, then other
   * events and entries by hand, then deletion; then by id.
   */
  public Comparator<LeadInput> inputOrder() {
    return Comparator.comparing(LeadInput::at)
        .thenComparingInt(machine::rank)
        .thenComparing(LeadInput::id);
  }

  /**
   * Reads the compact form, of this program or of one before it.
   *
   * @throws IllegalArgumentException if it is none
   */
  public LeadState read(byte[] bytes) {
    JourneyProgram program = program(StoredForm.fingerprint(bytes))
        .orElseThrow(() -> new IllegalArgumentException(
            "the state of the lead was written with a map that this program does not know;"
                + " make the program with after(…)"));
    return program.state(program.form.read(bytes));
  }

  /** This program or the one before it that a state was written with. */
  private Optional<JourneyProgram> program(long fingerprint) {
    return form.fingerprint() == fingerprint
        ? Optional.of(this)
        : before.flatMap(older -> older.program(fingerprint));
  }

  /**
   * Reads the JSON form. One of a program before this one is read by that program, as from bytes.
   * Names are written out in it, so that any other is read too if all its names are known here.
   *
   * @throws IllegalArgumentException if it is none, with what is wrong
   */
  public LeadState readJson(String json) {
    try {
      JsonObject fields = JsonObject.of(JsonTree.of(json));
      JourneyProgram program = program(StoredForm.fingerprint(fields)).orElse(this);
      return program.state(program.form.read(fields));
    } catch (ArithmeticException | NumberFormatException e) {
      throw new IllegalArgumentException("the state of the lead is damaged", e);
    }
  }

  LeadState state(Lead lead) {
    return new LeadState(this, machine.freeze(lead));
  }

  StoredForm form() {
    return form;
  }

  Machine machine() {
    return machine;
  }
}

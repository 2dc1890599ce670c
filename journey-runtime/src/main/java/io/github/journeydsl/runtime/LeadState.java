package io.github.journeydsl.runtime;

import io.github.journeydsl.core.event.AttributeValue;
import io.github.journeydsl.runtime.internal.code.Definition;
import io.github.journeydsl.runtime.internal.state.Instance;
import io.github.journeydsl.runtime.internal.state.Lead;
import io.github.journeydsl.runtime.internal.state.LeadBytes;
import io.github.journeydsl.runtime.internal.time.Clockwork;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * All that is known of one lead: a small value that an application stores, and gives back with the
 * next input.
 *
 * <p>It is kept in its compact form, some hundred bytes; what is asked is read out of that. Two
 * states are equal if they are of the same program and hold the same.
 */
public final class LeadState {

  private final JourneyProgram program;
  private final byte[] body;

  LeadState(JourneyProgram program, byte[] body) {
    this.program = program;
    this.body = body;
  }

  Lead thaw() {
    return program.machine().thaw(body);
  }

  byte[] body() {
    return body;
  }

  /** The id of the lead. */
  public String id() {
    return LeadBytes.id(body);
  }

  /** The program by which it is read. */
  public JourneyProgram program() {
    return program;
  }

  /** The persona it is, if that is known. */
  public Optional<String> persona() {
    int persona = thaw().persona;
    return persona < 0
        ? Optional.empty()
        : Optional.of(program.machine().names().personas.name(persona));
  }

  /** The phase it is in; nothing only where the map has none. */
  public Optional<String> phase() {
    int phase = thaw().phase;
    return phase < 0
        ? Optional.empty()
        : Optional.of(program.machine().names().phases.name(phase));
  }

  /** The channels on which it agreed to be addressed, in the order of their names. */
  public Set<String> consent() {
    TreeSet<String> channels = thaw().consent.stream()
        .mapToObj(program.machine().names().channels::name)
        .collect(Collectors.toCollection(TreeSet::new));
    return Collections.unmodifiableSet(channels);
  }

  /** The attributes that were set and that some condition asks for, in the order of their names. */
  public Map<String, AttributeValue> attributes() {
    Map<String, AttributeValue> attributes = new TreeMap<>();
    thaw()
        .attributes
        .forEach((number, value) ->
            attributes.put(program.machine().names().attributes.name(number), value));
    return Collections.unmodifiableMap(attributes);
  }

  /** The score at an instant; before the lead's clock as much as is known now. */
  public BigDecimal score(Instant at) {
    return program.machine().score().at(thaw(), at.toEpochMilli());
  }

  /** The scenarios it is in, in their order. */
  public List<RunningInstance> running() {
    return thaw().instances.stream().map(LeadState::running).toList();
  }

  private static RunningInstance running(Instance instance) {
    Definition definition = instance.definition;
    return new RunningInstance(
        definition.scenario(),
        definition.version(),
        instance.number,
        Instant.ofEpochMilli(instance.entered),
        definition.steps().get(instance.place),
        instant(instance.due),
        instance.quarantined);
  }

  /** The latest instant it knows of; nothing before the first input. */
  public Optional<Instant> clock() {
    long clock = LeadBytes.clock(body);
    return clock == Lead.UNHEARD ? Optional.empty() : Optional.of(Instant.ofEpochMilli(clock));
  }

  /** When it is to be woken; nothing if only an input can move it on. */
  public Optional<Instant> nextWake() {
    return instant(LeadBytes.nextWake(body));
  }

  private static Optional<Instant> instant(long at) {
    return at == Clockwork.NEVER ? Optional.empty() : Optional.of(Instant.ofEpochMilli(at));
  }

  /**
   * The compact form, which {@link JourneyProgram#read(byte[])} reads, in this version and later
   * ones.
   */
  public byte[] toBytes() {
    return program.form().stored(body);
  }

  /** The JSON form, on one line, which {@link JourneyProgram#readJson(String)} reads. */
  public String toJson() {
    return program.form().json(thaw());
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof LeadState state
        && state.program.form().fingerprint() == program.form().fingerprint()
        && Arrays.equals(state.body, body);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(body);
  }

  /** The lead, its phase and where it waits, for people. */
  @Override
  public String toString() {
    return id() + " in " + phase().orElse("no phase") + ": " + running();
  }
}

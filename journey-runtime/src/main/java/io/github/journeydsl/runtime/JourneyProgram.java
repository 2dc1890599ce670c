package io.github.journeydsl.runtime;

import io.github.journeydsl.core.model.JourneyMap;
import io.github.journeydsl.runtime.input.Input;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Skeleton. */
public final class JourneyProgram {
  private JourneyProgram() {}

  /** The program of a map, with standard settings. */
  public static JourneyProgram of(JourneyMap map) {
    return of(map, RuntimeSettings.standard());
  }
  /** The program of a map. */
  public static JourneyProgram of(JourneyMap map, RuntimeSettings settings) {
    throw new UnsupportedOperationException();
  }
  /**
   * This program, knowing the one before it: leads in flight stay on its scenarios, or move by the
   * migrations of this map.
   */
  public JourneyProgram after(JourneyProgram older) {
    throw new UnsupportedOperationException();
  }
  /** The map. */
  public JourneyMap map() {
    throw new UnsupportedOperationException();
  }
  /** The settings. */
  public RuntimeSettings settings() {
    throw new UnsupportedOperationException();
  }
  /** The scenarios, in the order of the map. */
  public List<ScenarioProgram> scenarios() {
    throw new UnsupportedOperationException();
  }
  /** The scenario of that id. */
  public Optional<ScenarioProgram> scenario(String id) {
    throw new UnsupportedOperationException();
  }
  /** All scenarios in words. */
  public String describe() {
    throw new UnsupportedOperationException();
  }
  /** A lead that nothing is known of: it stands in the first phase. */
  public LeadState lead(String id) {
    throw new UnsupportedOperationException();
  }
  /** A lead of which something is known. */
  public LeadState lead(LeadProfile profile) {
    throw new UnsupportedOperationException();
  }
  /** The state after an input. */
  public Transition step(LeadState state, Input input) {
    throw new UnsupportedOperationException();
  }
  /**
   * The state of another program, as this one has it: a change of the definition, at an instant.
   */
  public Transition adopt(LeadState state, Instant at) {
    throw new UnsupportedOperationException();
  }
  /** Reads the compact form. */
  public LeadState read(byte[] bytes) {
    throw new UnsupportedOperationException();
  }
  /** Reads the JSON form. */
  public LeadState readJson(String json) {
    throw new UnsupportedOperationException();
  }
}

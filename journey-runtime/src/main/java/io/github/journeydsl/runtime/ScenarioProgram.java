package io.github.journeydsl.runtime;

import java.util.List;
import java.util.Optional;

/** Skeleton. */
public final class ScenarioProgram {
  private ScenarioProgram() {}

  /** The id of the scenario. */
  public String id() {
    throw new UnsupportedOperationException();
  }
  /** The version of the map it is from. */
  public Optional<String> version() {
    throw new UnsupportedOperationException();
  }
  /** Its steps, in the order of the text. */
  public List<ProgramStep> steps() {
    throw new UnsupportedOperationException();
  }
  /** A few lines of words, one for each step with its id. */
  public String describe() {
    throw new UnsupportedOperationException();
  }
}

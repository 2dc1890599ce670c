package io.github.journeydsl.benchmarks.synthetic;

import java.util.List;

/**
 * A journey that is written in the notation of each contender. An element is a touchpoint with its
 * one experience; everything else grows in proportion.
 *
 * <p>These records are also what Jackson binds JSON to.
 */
public record SyntheticMap(
    String id,
    String label,
    List<Role> roles,
    List<Persona> personas,
    List<Channel> channels,
    List<Content> contents,
    List<Phase> phases) {

  /** A role of the DMU. */
  public record Role(String id, String label) {}

  /** A person who plays a role. */
  public record Persona(String id, String label, String role, String title) {}

  /** A way to meet. */
  public record Channel(String id, String label) {}

  /** Something to read or watch. */
  public record Content(String id, String label, String kind) {}

  /** A part of the journey. */
  public record Phase(String id, String label, String goal, List<Touchpoint> touchpoints) {}

  /** One element. */
  public record Touchpoint(
      String id, String label, String channel, String offers, Experience experience) {}

  /** What a person lives through at a touchpoint. */
  public record Experience(
      String persona,
      String action,
      String thought,
      int score,
      String feeling,
      String evidence,
      String note) {}

  /** How many elements it has. */
  public int elements() {
    return phases.stream().mapToInt(phase -> phase.touchpoints().size()).sum();
  }
}

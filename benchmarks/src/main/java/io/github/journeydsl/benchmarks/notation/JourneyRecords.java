package io.github.journeydsl.benchmarks.notation;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.journeydsl.benchmarks.synthetic.SyntheticMap;
import java.util.List;

/**
 * A map in the shape of the JSON form of Journey, as somebody would write it by hand for Jackson:
 * records of texts and numbers, in which nothing is checked.
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record JourneyRecords(
    String journey,
    String id,
    String label,
    List<Role> dmuRoles,
    List<Persona> personas,
    List<Channel> channels,
    List<Content> contents,
    List<Phase> phases) {

  /** A role of the DMU. */
  public record Role(String id, String label) {}

  /** A person who plays roles. */
  public record Persona(String id, String label, List<String> roles, String title) {}

  /** A way to meet. */
  public record Channel(String id, String label) {}

  /** Something to read or watch. */
  public record Content(String id, String label, String kind) {}

  /** A part of the journey. */
  public record Phase(String id, String label, String goal, List<Touchpoint> touchpoints) {}

  /** One element. */
  public record Touchpoint(
      String id, String label, String channel, List<String> offers, List<Experience> experiences) {}

  /** What a person lives through at a touchpoint. */
  public record Experience(
      String persona, List<String> actions, List<String> thoughts, Emotion emotion) {}

  /** How somebody feels. */
  public record Emotion(int score, String feeling, Evidence evidence) {}

  /** How it is known. */
  public record Evidence(String kind, String note) {}

  /** The same map in this shape. */
  public static JourneyRecords of(SyntheticMap map) {
    return new JourneyRecords(
        "1.0",
        map.id(),
        map.label(),
        map.roles().stream().map(role -> new Role(role.id(), role.label())).toList(),
        map.personas().stream()
            .map(p -> new Persona(p.id(), p.label(), List.of(p.role()), p.title()))
            .toList(),
        map.channels().stream().map(c -> new Channel(c.id(), c.label())).toList(),
        map.contents().stream()
            .map(c -> new Content(c.id(), c.label(), c.kind()))
            .toList(),
        map.phases().stream().map(JourneyRecords::phase).toList());
  }

  private static Phase phase(SyntheticMap.Phase phase) {
    List<Touchpoint> touchpoints =
        phase.touchpoints().stream().map(JourneyRecords::touchpoint).toList();
    return new Phase(phase.id(), phase.label(), phase.goal(), touchpoints);
  }

  private static Touchpoint touchpoint(SyntheticMap.Touchpoint one) {
    SyntheticMap.Experience lived = one.experience();
    Emotion emotion =
        new Emotion(lived.score(), lived.feeling(), new Evidence(lived.evidence(), lived.note()));
    Experience experience =
        new Experience(lived.persona(), List.of(lived.action()), List.of(lived.thought()), emotion);
    return new Touchpoint(
        one.id(), one.label(), one.channel(), List.of(one.offers()), List.of(experience));
  }

  /** How many elements it has. */
  public int elements() {
    return phases.stream().mapToInt(phase -> phase.touchpoints().size()).sum();
  }
}

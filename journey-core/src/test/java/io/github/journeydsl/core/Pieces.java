package io.github.journeydsl.core;

import io.github.journeydsl.core.model.Content;
import io.github.journeydsl.core.model.EmotionPoint;
import io.github.journeydsl.core.model.Experience;
import io.github.journeydsl.core.model.JourneyMap;
import io.github.journeydsl.core.model.JourneyMapBuilder;
import io.github.journeydsl.core.model.Persona;
import io.github.journeydsl.core.model.Phase;
import io.github.journeydsl.core.model.Touchpoint;
import io.github.journeydsl.core.scenario.NurtureScenario;
import io.github.journeydsl.core.step.ScenarioStep;
import java.util.List;

/** Small pieces of maps, with nothing in them but what a test is about. */
public final class Pieces {

  private Pieces() {}

  /** A map called {@code map}. */
  public static JourneyMapBuilder map() {
    return JourneyMap.builder().id("map");
  }

  /** A persona with roles. */
  public static Persona persona(String id, String... roles) {
    return Persona.builder().id(id).addRoles(roles).build();
  }

  /** A phase with touchpoints. */
  public static Phase phase(String id, Touchpoint... touchpoints) {
    return Phase.builder().id(id).addTouchpoints(touchpoints).build();
  }

  /** A touchpoint where somebody takes part. */
  public static Touchpoint touchpoint(String id, Experience... experiences) {
    return Touchpoint.builder().id(id).addExperiences(experiences).build();
  }

  /** Somebody taking part, without an emotion. */
  public static Experience experience(String persona) {
    return Experience.builder().persona(persona).build();
  }

  /** Somebody taking part, with an emotion. */
  public static Experience experience(String persona, EmotionPoint emotion) {
    return Experience.builder().persona(persona).emotion(emotion).build();
  }

  /** A content. */
  public static Content content(String id) {
    return Content.builder().id(id).build();
  }

  /** A scenario for leads in some phases. */
  public static NurtureScenario scenario(String id, List<String> phases, ScenarioStep... steps) {
    return NurtureScenario.builder().id(id).phases(phases).addSteps(steps).build();
  }
}

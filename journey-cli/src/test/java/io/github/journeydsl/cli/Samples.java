package io.github.journeydsl.cli;

import io.github.journeydsl.core.model.Absence;
import io.github.journeydsl.core.model.EmotionPoint;
import io.github.journeydsl.core.model.Experience;
import io.github.journeydsl.core.model.ExperienceBuilder;
import io.github.journeydsl.core.model.JourneyMap;
import io.github.journeydsl.core.model.Persona;
import io.github.journeydsl.core.model.Phase;
import io.github.journeydsl.core.model.StakeholderRole;
import io.github.journeydsl.core.model.Touchpoint;
import java.util.List;
import java.util.Locale;

/** Small values that several tests start from. */
final class Samples {

  static final Words ENGLISH = new Words(Locale.ROOT);
  static final TextStyle PLAIN = new TextStyle(ENGLISH, false, 80);

  private Samples() {}

  /** One phase with a cell of each kind. */
  static JourneyMap everyMark() {
    return JourneyMap.builder()
        .id("tool")
        .label("MAツールの導入")
        .addDmuRoles(
            role("user", "利用者"),
            role("buyer", "購買部"),
            role("approver", "承認者"),
            role("champion", "推進者"),
            role("gatekeeper", "受付").toBuilder().required(false).build())
        .addPersona(persona("yamada", "user"))
        .addPersona(persona("sato", "buyer"))
        .addPhase(Phase.builder()
            .id("trial")
            .label("試用")
            .addAbsence(new Absence("approver", "予算要求の前"))
            .addTouchpoint(Touchpoint.builder()
                .id("demo")
                .addExperience(felt("yamada").emotion(EmotionPoint.of(2)).build())
                .addExperience(felt("sato").build())
                .build())
            .build())
        .build();
  }

  /** Phases and required roles with these labels; nobody takes part. */
  static JourneyMap labelled(List<String> phases, List<String> roles) {
    var map = JourneyMap.builder().id("map");
    for (int i = 0; i < phases.size(); i++) {
      map.addPhase(Phase.builder().id("p" + i).label(phases.get(i)).build());
    }
    for (int i = 0; i < roles.size(); i++) {
      map.addDmuRole(role("r" + i, roles.get(i)));
    }
    return map.build();
  }

  static StakeholderRole role(String id, String label) {
    return StakeholderRole.builder().id(id).label(label).build();
  }

  private static Persona persona(String id, String role) {
    return Persona.builder().id(id).addRole(role).build();
  }

  private static ExperienceBuilder felt(String persona) {
    return Experience.builder().persona(persona);
  }
}

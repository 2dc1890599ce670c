package io.github.journeydsl.core.rules;

import io.github.journeydsl.core.diagnostic.Related;
import io.github.journeydsl.core.diagnostic.Severity;
import io.github.journeydsl.core.internal.CoreMessages;
import io.github.journeydsl.core.model.Absence;
import io.github.journeydsl.core.model.Experience;
import io.github.journeydsl.core.model.JourneyMap;
import io.github.journeydsl.core.model.Phase;
import io.github.journeydsl.core.model.StakeholderRole;
import io.github.journeydsl.core.model.Touchpoint;
import io.github.journeydsl.core.problem.Message;
import io.github.journeydsl.core.validation.Finding;
import io.github.journeydsl.core.validation.FindingBuilder;
import io.github.journeydsl.core.validation.Rule;
import io.github.journeydsl.core.validation.RuleContext;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/** A role that is declared absent in a phase, and yet takes part in it. */
final class AbsenceContradicted implements Rule {

  @Override
  public String id() {
    return "absence-contradicted";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public Stream<Finding> check(RuleContext context) {
    JourneyMap map = context.map();
    return map.phases().stream()
        .flatMap(phase -> phase.absences().stream().flatMap(absence -> check(map, phase, absence)));
  }

  private static Stream<Finding> check(JourneyMap map, Phase phase, Absence absence) {
    Map<String, String> touchpointOf = new LinkedHashMap<>();
    for (Touchpoint touchpoint : phase.touchpoints()) {
      for (Experience experience : touchpoint.experiences()) {
        boolean holds = map.persona(experience.persona())
            .map(persona -> persona.roles().contains(absence.role()))
            .orElse(false);
        if (holds) {
          touchpointOf.putIfAbsent(experience.persona(), touchpoint.id());
        }
      }
    }
    return touchpointOf.isEmpty()
        ? Stream.empty()
        : Stream.of(finding(map, phase, absence, touchpointOf));
  }

  private static Finding finding(
      JourneyMap map, Phase phase, Absence absence, Map<String, String> touchpointOf) {
    StakeholderRole role =
        map.role(absence.role()).orElseGet(() -> StakeholderRole.of(absence.role()));
    Message first = Elements.personaNamed(map, touchpointOf.keySet().iterator().next());
    FindingBuilder finding = Finding.at(
            Elements.phase(phase),
            CoreMessages.message(
                "absence-contradicted", Elements.named(role), Elements.named(phase), first))
        .property("absent")
        .value(absence.role())
        .help(CoreMessages.message("absence-contradicted.help", first));
    touchpointOf.forEach((persona, touchpoint) -> finding.addRelated(Related.at(
        Elements.experience(touchpoint, persona),
        CoreMessages.message("absence-contradicted.here", Elements.personaNamed(map, persona)))));
    return finding.build();
  }
}

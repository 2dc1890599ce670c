package io.github.journeydsl.core.rules;

import io.github.journeydsl.core.analysis.ContentOffers;
import io.github.journeydsl.core.diagnostic.Related;
import io.github.journeydsl.core.diagnostic.Severity;
import io.github.journeydsl.core.internal.CoreMessages;
import io.github.journeydsl.core.model.JourneyMap;
import io.github.journeydsl.core.model.Phase;
import io.github.journeydsl.core.problem.Message;
import io.github.journeydsl.core.validation.Finding;
import io.github.journeydsl.core.validation.Rule;
import io.github.journeydsl.core.validation.RuleContext;
import java.util.stream.Stream;

/** A persona who takes part in a phase and is offered nothing there. */
final class ContentGap implements Rule {

  @Override
  public String id() {
    return "content-gap";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public Stream<Finding> check(RuleContext context) {
    JourneyMap map = context.map();
    ContentOffers offers = ContentOffers.of(map);
    return map.phases().stream()
        .flatMap(phase -> offers.participants(phase.id()).stream()
            .filter(persona -> map.persona(persona).isPresent())
            .filter(persona -> offers.offered(phase.id(), persona).isEmpty())
            .map(persona -> finding(map, phase, persona)));
  }

  private static Finding finding(JourneyMap map, Phase phase, String persona) {
    Message who = Elements.personaNamed(map, persona);
    return Finding.at(
            Elements.phase(phase), CoreMessages.message("content-gap", who, Elements.named(phase)))
        .help(CoreMessages.message("content-gap.help", who))
        .addRelated(
            Related.at(Elements.persona(persona), CoreMessages.message("content-gap.who", who)))
        .build();
  }
}

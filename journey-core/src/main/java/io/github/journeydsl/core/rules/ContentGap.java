package io.github.journeydsl.core.rules;

import io.github.journeydsl.core.analysis.ContentCell;
import io.github.journeydsl.core.analysis.ContentMap;
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
    return ContentMap.of(map).gaps().stream()
        .filter(gap -> map.persona(gap.persona()).isPresent())
        .map(gap -> finding(map, gap));
  }

  private static Finding finding(JourneyMap map, ContentCell gap) {
    Phase phase = map.phase(gap.phase()).orElseThrow();
    Message who = Elements.personaNamed(map, gap.persona());
    return Finding.at(
            Elements.phase(phase), CoreMessages.message("content-gap", who, Elements.named(phase)))
        .help(CoreMessages.message("content-gap.help", who))
        .addRelated(Related.at(
            Elements.persona(gap.persona()), CoreMessages.message("content-gap.who", who)))
        .build();
  }
}

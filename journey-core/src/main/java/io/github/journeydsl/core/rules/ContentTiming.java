package io.github.journeydsl.core.rules;

import io.github.journeydsl.core.diagnostic.Related;
import io.github.journeydsl.core.diagnostic.Severity;
import io.github.journeydsl.core.internal.CoreMessages;
import io.github.journeydsl.core.model.Content;
import io.github.journeydsl.core.model.JourneyMap;
import io.github.journeydsl.core.model.Phase;
import io.github.journeydsl.core.model.Touchpoint;
import io.github.journeydsl.core.problem.Message;
import io.github.journeydsl.core.validation.Finding;
import io.github.journeydsl.core.validation.Rule;
import io.github.journeydsl.core.validation.RuleContext;
import java.util.stream.Stream;

/** A content that a touchpoint offers in a phase for which it is not meant. */
final class ContentTiming implements Rule {

  @Override
  public String id() {
    return "content-timing";
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public boolean milderInDraft() {
    return true;
  }

  @Override
  public Stream<Finding> check(RuleContext context) {
    JourneyMap map = context.map();
    return map.phases().stream()
        .flatMap(phase -> phase.touchpoints().stream()
            .flatMap(touchpoint -> touchpoint.offers().stream()
                .flatMap(offer -> map.content(offer).stream())
                .filter(content -> isMeantForOthers(map, content, phase))
                .map(content -> finding(map, phase, touchpoint, content))));
  }

  private static boolean isMeantForOthers(JourneyMap map, Content content, Phase phase) {
    return !content.phases().isEmpty()
        && !content.phases().contains(phase.id())
        // a phase that is not there may be this one, misspelt: unknown-reference says so
        && content.phases().stream().allMatch(id -> map.phase(id).isPresent());
  }

  private static Finding finding(
      JourneyMap map, Phase phase, Touchpoint touchpoint, Content content) {
    Message meant = Message.listed(content.phases().stream()
        .map(id -> Elements.named(map.phase(id).orElseThrow()))
        .toList());
    return Finding.at(
            Elements.touchpoint(touchpoint),
            CoreMessages.message(
                "content-timing.offer",
                Elements.named(touchpoint),
                Elements.named(content),
                Elements.named(phase)))
        .property("offers")
        .value(content.id())
        .help(CoreMessages.message("content-timing.offer.help", phase.id()))
        .addRelated(Related.at(
            Elements.content(content), CoreMessages.message("content-timing.meant", meant)))
        .build();
  }
}

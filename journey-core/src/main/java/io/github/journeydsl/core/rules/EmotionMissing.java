package io.github.journeydsl.core.rules;

import io.github.journeydsl.core.diagnostic.Severity;
import io.github.journeydsl.core.internal.CoreMessages;
import io.github.journeydsl.core.model.Experience;
import io.github.journeydsl.core.model.JourneyMap;
import io.github.journeydsl.core.model.Touchpoint;
import io.github.journeydsl.core.validation.Finding;
import io.github.journeydsl.core.validation.Rule;
import io.github.journeydsl.core.validation.RuleContext;
import java.util.stream.Stream;

/** An experience of which nobody says how it feels: a gap in the curve. */
final class EmotionMissing implements Rule {

  @Override
  public String id() {
    return "emotion-missing";
  }

  @Override
  public Severity severity() {
    return Severity.INFO;
  }

  @Override
  public Stream<Finding> check(RuleContext context) {
    JourneyMap map = context.map();
    return map.phases().stream()
        .flatMap(phase -> phase.touchpoints().stream())
        .flatMap(touchpoint -> touchpoint.experiences().stream()
            .filter(experience -> experience.emotion().isEmpty())
            .map(experience -> finding(map, touchpoint, experience)));
  }

  private static Finding finding(JourneyMap map, Touchpoint touchpoint, Experience experience) {
    return Finding.at(
            Elements.experience(touchpoint.id(), experience.persona()),
            CoreMessages.message(
                "emotion-missing",
                Elements.personaNamed(map, experience.persona()),
                Elements.named(touchpoint)))
        .help(CoreMessages.message("emotion-missing.help"))
        .build();
  }
}

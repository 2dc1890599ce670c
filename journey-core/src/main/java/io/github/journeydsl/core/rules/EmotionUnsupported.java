package io.github.journeydsl.core.rules;

import io.github.journeydsl.core.diagnostic.Severity;
import io.github.journeydsl.core.internal.CoreMessages;
import io.github.journeydsl.core.model.EmotionPoint;
import io.github.journeydsl.core.model.Experience;
import io.github.journeydsl.core.model.JourneyMap;
import io.github.journeydsl.core.model.Status;
import io.github.journeydsl.core.model.Touchpoint;
import io.github.journeydsl.core.problem.Message;
import io.github.journeydsl.core.validation.Finding;
import io.github.journeydsl.core.validation.Rule;
import io.github.journeydsl.core.validation.RuleContext;
import java.util.stream.Stream;

/** An emotion in a published map that nobody has evidence for. */
final class EmotionUnsupported implements Rule {

  @Override
  public String id() {
    return "emotion-unsupported";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public Stream<Finding> check(RuleContext context) {
    JourneyMap map = context.map();
    if (map.status() != Status.PUBLISHED) {
      return Stream.empty();
    }
    return map.phases().stream()
        .flatMap(phase -> phase.touchpoints().stream())
        .flatMap(touchpoint -> unsupported(map, touchpoint));
  }

  private static Stream<Finding> unsupported(JourneyMap map, Touchpoint touchpoint) {
    return touchpoint.experiences().stream()
        .filter(e -> e.emotion().map(emotion -> !emotion.isSupported()).orElse(false))
        .map(e -> finding(map, touchpoint, e, e.emotion().orElseThrow()));
  }

  private static Finding finding(
      JourneyMap map, Touchpoint touchpoint, Experience experience, EmotionPoint emotion) {
    String key = emotion.evidence().isPresent()
        ? "emotion-unsupported.assumption"
        : "emotion-unsupported.none";
    Message who = Elements.personaNamed(map, experience.persona());
    Message where = Elements.named(touchpoint.id(), touchpoint.label());
    return Finding.at(
            Elements.experience(touchpoint.id(), experience.persona()),
            CoreMessages.message(key, who, where))
        .property("emotion")
        .help(CoreMessages.message("emotion-unsupported.help"))
        .build();
  }
}

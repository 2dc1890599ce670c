package io.github.journeydsl.core.rules;

import io.github.journeydsl.core.diagnostic.Related;
import io.github.journeydsl.core.diagnostic.Severity;
import io.github.journeydsl.core.internal.CoreMessages;
import io.github.journeydsl.core.model.Experience;
import io.github.journeydsl.core.model.JourneyMap;
import io.github.journeydsl.core.model.Phase;
import io.github.journeydsl.core.model.Touchpoint;
import io.github.journeydsl.core.problem.Message;
import io.github.journeydsl.core.validation.Finding;
import io.github.journeydsl.core.validation.FindingBuilder;
import io.github.journeydsl.core.validation.Rule;
import io.github.journeydsl.core.validation.RuleContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * * A large change between two neighbouring points of a curve that nothing explains.
 *
 * <p>What explains it is said where it arrives: a pain, a gain or a thought at the later point.
 */
final class EmotionSwing implements Rule {

  @Override
  public String id() {
    return "emotion-swing";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public Stream<Finding> check(RuleContext context) {
    JourneyMap map = context.map();
    int swing = context.thresholds().emotionSwing();
    Map<String, Felt> last = new HashMap<>();
    List<Finding> findings = new ArrayList<>();
    for (Phase phase : map.phases()) {
      for (Touchpoint touchpoint : phase.touchpoints()) {
        for (Experience experience : touchpoint.experiences()) {
          experience.emotion().ifPresent(emotion -> {
            Felt now = new Felt(touchpoint, emotion.score());
            Felt before = last.put(experience.persona(), now);
            if (before != null && now.changeFrom(before) >= swing && !isExplained(experience)) {
              findings.add(finding(map, experience.persona(), before, now));
            }
          });
        }
      }
    }
    return findings.stream();
  }

  private static boolean isExplained(Experience experience) {
    return !experience.pains().isEmpty()
        || !experience.gains().isEmpty()
        || !experience.thoughts().isEmpty();
  }

  private static Finding finding(JourneyMap map, String persona, Felt before, Felt now) {
    Message who = Elements.personaNamed(map, persona);
    Message there = Elements.named(before.touchpoint());
    Message here = Elements.named(now.touchpoint());
    boolean isDrop = now.score() < before.score();
    FindingBuilder finding = Finding.at(
            Elements.experience(now.touchpoint().id(), persona),
            CoreMessages.message("emotion-swing", who, before, now, there, here))
        .property("emotion")
        .addRelated(Related.at(
            Elements.experience(before.touchpoint().id(), persona),
            CoreMessages.message("emotion-swing.before", before)));
    return isDrop
        ? finding.help(CoreMessages.message("emotion-swing.drop")).build()
        : finding.help(CoreMessages.message("emotion-swing.rise")).build();
  }

  /** A point of a curve. */
  private record Felt(Touchpoint touchpoint, int score) {

    int changeFrom(Felt before) {
      return Math.abs(score - before.score);
    }

    @Override
    public String toString() {
      return score > 0 ? "+" + score : String.valueOf(score);
    }
  }
}

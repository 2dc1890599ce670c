package io.github.journeydsl.core.rules;

import io.github.journeydsl.core.diagnostic.Related;
import io.github.journeydsl.core.diagnostic.Severity;
import io.github.journeydsl.core.element.ElementRef;
import io.github.journeydsl.core.internal.CoreMessages;
import io.github.journeydsl.core.model.Addressed;
import io.github.journeydsl.core.model.EmotionPoint;
import io.github.journeydsl.core.model.Experience;
import io.github.journeydsl.core.model.JourneyMap;
import io.github.journeydsl.core.model.Opportunity;
import io.github.journeydsl.core.model.Phase;
import io.github.journeydsl.core.model.Touchpoint;
import io.github.journeydsl.core.problem.Message;
import io.github.journeydsl.core.validation.Finding;
import io.github.journeydsl.core.validation.FindingBuilder;
import io.github.journeydsl.core.validation.Rule;
import io.github.journeydsl.core.validation.RuleContext;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * * A pain, or a very low score, that no opportunity addresses.
 *
 * <p>The same pain in the same words is one finding, wherever it is felt: one opportunity would
 * mend it. A low score is found only where no pain says what it comes from.
 */
final class PainUnaddressed implements Rule {

  @Override
  public String id() {
    return "pain-unaddressed";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  private static final int VERY_LOW = -3;

  @Override
  public Stream<Finding> check(RuleContext context) {
    JourneyMap map = context.map();
    Set<String> touchpoints = new HashSet<>();
    Set<String> pains = new HashSet<>();
    for (Opportunity opportunity : map.opportunities()) {
      for (Addressed addressed : opportunity.addresses()) {
        if (addressed instanceof Addressed.AtTouchpoint at) {
          touchpoints.add(at.touchpoint());
        } else if (addressed instanceof Addressed.OnePain one) {
          pains.add(one.pain());
        }
      }
    }
    Map<Object, FindingBuilder> findings = new LinkedHashMap<>();
    for (Phase phase : map.phases()) {
      for (Touchpoint touchpoint : phase.touchpoints()) {
        if (!touchpoints.contains(touchpoint.id())) {
          touchpoint.experiences().forEach(e -> add(map, touchpoint, e, pains, findings));
        }
      }
    }
    return findings.values().stream().map(FindingBuilder::build);
  }

  private static void add(
      JourneyMap map,
      Touchpoint touchpoint,
      Experience experience,
      Set<String> addressed,
      Map<Object, FindingBuilder> findings) {
    ElementRef at = Elements.experience(touchpoint.id(), experience.persona());
    Message who = Elements.personaNamed(map, experience.persona());
    for (String pain : new LinkedHashSet<>(experience.pains())) {
      FindingBuilder before = findings.get(pain);
      if (before != null) {
        before.addRelated(Related.at(at, CoreMessages.message("pain-unaddressed.too", who)));
      } else if (!addressed.contains(pain)) {
        findings.put(pain, ofPain(at, who, touchpoint, pain));
      }
    }
    boolean isVeryLow =
        experience.emotion().map(point -> point.score() <= VERY_LOW).orElse(false);
    if (isVeryLow && experience.pains().isEmpty()) {
      findings.put(at, ofScore(at, who, touchpoint, experience.emotion().orElseThrow()));
    }
  }

  private static FindingBuilder ofPain(
      ElementRef at, Message who, Touchpoint touchpoint, String pain) {
    return Finding.at(
            at,
            CoreMessages.message(
                "pain-unaddressed.pain", Message.quoted(pain), who, Elements.named(touchpoint)))
        .property("pain")
        .value(pain)
        .help(CoreMessages.message("pain-unaddressed.help", touchpoint.id()));
  }

  private static FindingBuilder ofScore(
      ElementRef at, Message who, Touchpoint touchpoint, EmotionPoint emotion) {
    return Finding.at(
            at,
            CoreMessages.message(
                "pain-unaddressed.score", emotion.score(), who, Elements.named(touchpoint)))
        .property("emotion")
        .help(CoreMessages.message("pain-unaddressed.help", touchpoint.id()));
  }
}

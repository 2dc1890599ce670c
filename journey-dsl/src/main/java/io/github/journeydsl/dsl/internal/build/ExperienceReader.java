package io.github.journeydsl.dsl.internal.build;

import io.github.journeydsl.core.element.ElementKind;
import io.github.journeydsl.core.element.ElementRef;
import io.github.journeydsl.core.model.EmotionPoint;
import io.github.journeydsl.core.model.Evidence;
import io.github.journeydsl.core.model.EvidenceKind;
import io.github.journeydsl.core.model.Experience;
import io.github.journeydsl.core.model.ExperienceBuilder;
import io.github.journeydsl.core.model.Stance;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.EvidenceContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.ExperienceActionContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.ExperienceContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.ExperienceEmotionContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.ExperienceGainContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.ExperienceInformationContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.ExperiencePainContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.ExperiencePropertyContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.ExperienceStanceContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.ExperienceThoughtContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.ScoreContext;
import java.util.Optional;
import java.util.Set;

/** Reads {@code for PERSONA}, what one persona lives through at a touchpoint. */
final class ExperienceReader {

  private final Reading in;
  private final String touchpoint;

  ExperienceReader(Reading in, String touchpoint) {
    this.in = in;
    this.touchpoint = touchpoint;
  }

  /** The experience, unless its persona stands in {@code already}. */
  Optional<Experience> read(ExperienceContext declaration, Set<String> already) {
    if (declaration.who == null || in.isBroken(declaration.who) || !in.isRoomFor(declaration)) {
      return Optional.empty();
    }
    String persona = in.word(declaration.who);
    ExperienceBuilder experience = Experience.builder().persona(persona);
    Once once = in.once();
    for (ExperiencePropertyContext property : declaration.experienceProperty()) {
      boolean single = property instanceof ExperienceStanceContext
          || property instanceof ExperienceEmotionContext;
      if (!in.isBroken(property) && (!single || once.first(property))) {
        read(property, experience);
      }
    }
    if (!already.add(persona)) {
      ElementRef element = ElementRef.of(ElementKind.EXPERIENCE, touchpoint, persona);
      in.declare(element, declaration, declaration.who);
      return Optional.empty();
    }
    in.declared().note(ElementKind.EXPERIENCE, touchpoint, persona, declaration, declaration.who);
    return in.value(declaration.who, experience::build);
  }

  private void read(ExperiencePropertyContext property, ExperienceBuilder experience) {
    if (property instanceof ExperienceActionContext p) {
      experience.addAllActions(in.texts(p.texts()));
    } else if (property instanceof ExperienceThoughtContext p) {
      experience.addAllThoughts(in.texts(p.texts()));
    } else if (property instanceof ExperiencePainContext p) {
      experience.addAllPains(in.texts(p.texts()));
    } else if (property instanceof ExperienceGainContext p) {
      experience.addAllGains(in.texts(p.texts()));
    } else if (property instanceof ExperienceInformationContext p) {
      experience.addAllInformation(in.texts(p.texts()));
    } else if (property instanceof ExperienceStanceContext p) {
      experience.stance(in.literals().term(Stance.class, p.word()));
    } else if (property instanceof ExperienceEmotionContext p) {
      experience.emotion(emotion(p));
    }
  }

  private Optional<EmotionPoint> emotion(ExperienceEmotionContext emotion) {
    Optional<String> feeling =
        emotion.feeling == null ? Optional.empty() : in.text(emotion.feeling);
    Optional<Evidence> evidence =
        emotion.evidence() == null ? Optional.empty() : evidence(emotion.evidence());
    ScoreContext score = emotion.score();
    return in.literals()
        .score(score)
        .flatMap(number -> in.value(score, () -> new EmotionPoint(number, feeling, evidence)));
  }

  private Optional<Evidence> evidence(EvidenceContext evidence) {
    Optional<String> note = evidence.note == null ? Optional.empty() : in.text(evidence.note);
    return in.literals()
        .term(EvidenceKind.class, evidence.kind)
        .map(kind -> new Evidence(kind, note));
  }
}

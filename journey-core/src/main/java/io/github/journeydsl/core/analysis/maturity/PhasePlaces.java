package io.github.journeydsl.core.analysis.maturity;

import io.github.journeydsl.core.element.ElementKind;
import io.github.journeydsl.core.element.ElementRef;
import io.github.journeydsl.core.model.EmotionPoint;
import io.github.journeydsl.core.model.Experience;
import io.github.journeydsl.core.model.JourneyMap;
import io.github.journeydsl.core.model.Persona;
import io.github.journeydsl.core.model.Phase;
import io.github.journeydsl.core.model.Touchpoint;
import io.github.journeydsl.core.problem.Message;
import java.util.function.Supplier;

/** The places of phases, of their touchpoints, and of what people live through there. */
final class PhasePlaces {

  private static final int OF_EXPERIENCE = 5;
  private static final int OF_TOUCHPOINT = 2 + OF_EXPERIENCE;
  private static final int OF_PHASE = 3 + OF_TOUCHPOINT;

  private final JourneyMap map;
  private final Tally tally;

  PhasePlaces(JourneyMap map, Tally tally) {
    this.map = map;
    this.tally = tally;
  }

  void count() {
    if (map.phases().isEmpty()) {
      Supplier<Place> where = () -> Place.of(ElementKind.JOURNEY, map.id(), map.label());
      tally.empty(MaturityPart.PHASES, "phase", OF_PHASE, where);
    }
    map.index().phases().values().forEach(this::count);
  }

  private void count(Phase phase) {
    Supplier<Place> where = () -> Place.of(ElementKind.PHASE, phase.id(), phase.label());
    tally.place(MaturityPart.PHASES, "phase-goal", phase.goal().isPresent(), where);
    tally.place(MaturityPart.PHASES, "duration", phase.duration().isPresent(), where);
    tally.place(MaturityPart.PHASES, "kpi", !phase.kpis().isEmpty(), where);
    if (phase.touchpoints().isEmpty()) {
      tally.empty(MaturityPart.PHASES, "touchpoint", OF_TOUCHPOINT, where);
    } else {
      tally.place(MaturityPart.PHASES, "touchpoint", true, where);
    }
    phase.touchpoints().forEach(this::count);
  }

  private void count(Touchpoint touchpoint) {
    Supplier<Place> where =
        () -> Place.of(ElementKind.TOUCHPOINT, touchpoint.id(), touchpoint.label());
    tally.place(MaturityPart.TOUCHPOINTS, "channel", touchpoint.channel().isPresent(), where);
    tally.place(MaturityPart.TOUCHPOINTS, "owner", touchpoint.owner().isPresent(), where);
    if (touchpoint.experiences().isEmpty()) {
      tally.empty(MaturityPart.TOUCHPOINTS, "experience", OF_EXPERIENCE, where);
    } else {
      tally.place(MaturityPart.TOUCHPOINTS, "experience", true, where);
    }
    touchpoint.experiences().forEach(experience -> count(touchpoint, experience));
  }

  private void count(Touchpoint touchpoint, Experience experience) {
    Supplier<Place> where = () -> place(touchpoint, experience);
    boolean isFelt = experience.emotion().isPresent();
    boolean isKnown = experience.emotion().filter(EmotionPoint::isSupported).isPresent();
    boolean isJudged = !experience.pains().isEmpty() || !experience.gains().isEmpty();
    tally.place(MaturityPart.EXPERIENCES, "action", !experience.actions().isEmpty(), where);
    tally.place(MaturityPart.EXPERIENCES, "thought", !experience.thoughts().isEmpty(), where);
    tally.place(MaturityPart.EXPERIENCES, "pain", isJudged, where);
    tally.place(MaturityPart.EMOTIONS, "emotion", isFelt, where);
    tally.place(MaturityPart.EMOTIONS, "evidence", isKnown, where);
  }

  private Place place(Touchpoint touchpoint, Experience experience) {
    String who = map.persona(experience.persona()).map(Persona::label).orElse(experience.persona());
    Message name = Tally.words("who.where", who, touchpoint.label());
    return new Place(
        ElementRef.of(ElementKind.EXPERIENCE, touchpoint.id(), experience.persona()), name);
  }
}

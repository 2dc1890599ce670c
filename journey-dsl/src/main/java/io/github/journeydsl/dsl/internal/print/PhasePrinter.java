package io.github.journeydsl.dsl.internal.print;

import io.github.journeydsl.core.model.Absence;
import io.github.journeydsl.core.model.EmotionPoint;
import io.github.journeydsl.core.model.Experience;
import io.github.journeydsl.core.model.Phase;
import io.github.journeydsl.core.model.Touchpoint;
import io.github.journeydsl.core.problem.Term;
import java.util.List;

/** Prints phases with their touchpoints and experiences. */
final class PhasePrinter {

  private final Page page;

  PhasePrinter(Page page) {
    this.page = page;
  }

  void print(Phase phase) {
    page.block(Words.head("phase", phase.id(), phase.label()), () -> {
      page.property("goal", phase.goal().map(Words::text));
      page.property("duration", phase.duration().map(Object::toString));
      phase.kpis().forEach(kpi -> page.property("kpi", Words.kpi(kpi)));
      for (Absence absence : phase.absences()) {
        page.property("absent", absence.role() + " because " + Words.text(absence.reason()));
      }
      phase.entryEvents().forEach(event -> page.property("enters on", event.toString()));
      page.property("approval", phase.approvalChain());
      for (Touchpoint touchpoint : phase.touchpoints()) {
        page.gap();
        print(touchpoint);
      }
    });
  }

  private void print(Touchpoint touchpoint) {
    page.block(Words.head("touchpoint", touchpoint.id(), touchpoint.label()), () -> {
      page.property("channel", touchpoint.channel());
      page.property("owner", touchpoint.owner().map(Words::text));
      if (!touchpoint.offers().isEmpty()) {
        page.property("offers", Words.list(touchpoint.offers()));
      }
      if (!touchpoint.jobs().isEmpty()) {
        page.property("job", Words.list(touchpoint.jobs()));
      }
      each("backstage", touchpoint.backstage());
      page.gap();
      touchpoint.experiences().forEach(this::print);
    });
  }

  private void print(Experience experience) {
    page.block("for " + experience.persona(), () -> {
      each("action", experience.actions());
      each("thought", experience.thoughts());
      each("information", experience.information());
      page.property("stance", experience.stance().map(Term::term));
      page.property("emotion", experience.emotion().map(PhasePrinter::emotion));
      each("pain", experience.pains());
      each("gain", experience.gains());
    });
  }

  /** A line for each: sentences are easier to compare when each has its own. */
  private void each(String keyword, List<String> values) {
    values.forEach(value -> page.property(keyword, Words.text(value)));
  }

  private static String emotion(EmotionPoint emotion) {
    String feeling = emotion.feeling().map(f -> " " + Words.text(f)).orElse("");
    String evidence = emotion
        .evidence()
        .map(e ->
            " from " + e.kind().term() + e.note().map(n -> " " + Words.text(n)).orElse(""))
        .orElse("");
    return Words.signed(emotion.score()) + feeling + evidence;
  }
}

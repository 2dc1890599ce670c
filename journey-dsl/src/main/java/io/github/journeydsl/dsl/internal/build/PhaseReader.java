package io.github.journeydsl.dsl.internal.build;

import io.github.journeydsl.core.element.ElementKind;
import io.github.journeydsl.core.element.ElementRef;
import io.github.journeydsl.core.model.Absence;
import io.github.journeydsl.core.model.Phase;
import io.github.journeydsl.core.model.PhaseBuilder;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.NameContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.PhaseAbsentContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.PhaseApprovalContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.PhaseContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.PhaseDurationContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.PhaseEntersContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.PhaseGoalContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.PhaseKpiContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.PhasePropertyContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.PhaseTouchpointContext;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** Reads {@code phase}. */
final class PhaseReader {

  private final Reading in;

  PhaseReader(Reading in) {
    this.in = in;
  }

  Optional<Phase> read(PhaseContext declaration) {
    NameContext name = declaration.name();
    if (!in.hasId(name)) {
      return Optional.empty();
    }
    PhaseBuilder phase = Phase.builder().id(in.word(name.id));
    in.label(name, phase::label);
    in.declare(ElementRef.of(ElementKind.PHASE, in.word(name.id)), declaration, name.id);
    Set<String> absent = new LinkedHashSet<>();
    Once once = in.once();
    for (PhasePropertyContext property : declaration.phaseProperty()) {
      if (property instanceof PhaseAbsentContext p && !in.isBroken(p)) {
        absence(p, absent).ifPresent(phase::addAbsence);
        continue;
      }
      boolean whole = property instanceof PhaseTouchpointContext || !in.isBroken(property);
      if (whole && (isList(property) || once.first(property))) {
        read(property, phase);
      }
    }
    return in.value(name.id, phase::build);
  }

  private static boolean isList(PhasePropertyContext property) {
    return property instanceof PhaseKpiContext
        || property instanceof PhaseEntersContext
        || property instanceof PhaseTouchpointContext;
  }

  private void read(PhasePropertyContext property, PhaseBuilder phase) {
    if (property instanceof PhaseGoalContext p) {
      phase.goal(in.text(p.text()));
    } else if (property instanceof PhaseDurationContext p) {
      phase.duration(in.literals().spanRange(p.spanRange()));
    } else if (property instanceof PhaseKpiContext p) {
      new KpiReader(in).read(p.measure()).ifPresent(phase::addKpi);
    } else if (property instanceof PhaseEntersContext p) {
      new EventReader(in).read(p.event()).ifPresent(phase::addEntryEvent);
    } else if (property instanceof PhaseApprovalContext p) {
      phase.approvalChain(in.word(p.word()));
    } else if (property instanceof PhaseTouchpointContext p) {
      new TouchpointReader(in).read(p.touchpoint()).ifPresent(phase::addTouchpoint);
    }
  }

  private Optional<Absence> absence(PhaseAbsentContext absence, Set<String> absent) {
    Optional<String> reason = in.text(absence.text());
    boolean isNew = in.isNew(absence.word(), absent);
    return isNew ? reason.map(why -> new Absence(in.word(absence.word()), why)) : Optional.empty();
  }
}

package io.github.journeydsl.core.analysis.maturity;

import io.github.journeydsl.core.analysis.CoverageCell;
import io.github.journeydsl.core.analysis.CoverageStatus;
import io.github.journeydsl.core.analysis.DmuCoverage;
import io.github.journeydsl.core.element.ElementKind;
import io.github.journeydsl.core.model.JourneyMap;
import io.github.journeydsl.core.model.Persona;
import io.github.journeydsl.core.model.StakeholderRole;
import java.util.function.Supplier;

/** The places of the DMU, of personas, and of roles in phases. */
final class PeoplePlaces {

  /** A B2B map needs two or three key people. */
  private static final int KEY_PERSONAS = 2;

  private static final int PLACES_OF_PERSONA = 7;

  private final JourneyMap map;
  private final Tally tally;

  PeoplePlaces(JourneyMap map, Tally tally) {
    this.map = map;
    this.tally = tally;
  }

  void count() {
    DmuCoverage coverage = DmuCoverage.of(map);
    if (coverage.roles().isEmpty()) {
      tally.empty(MaturityPart.DMU, "dmu", 1, this::journey);
    }
    for (StakeholderRole role : coverage.roles()) {
      if (role.required()) {
        boolean isHeld = !coverage.holders(role.id()).isEmpty();
        tally.place(MaturityPart.DMU, "role", isHeld, () -> place(role));
      }
    }
    int known = map.index().personas().size();
    for (int missing = known; missing < KEY_PERSONAS; missing++) {
      tally.empty(MaturityPart.PERSONAS, "persona", PLACES_OF_PERSONA, this::journey);
    }
    map.index().personas().values().forEach(this::count);
    coverage.cells().stream().filter(CoverageCell::required).forEach(this::count);
  }

  private void count(Persona persona) {
    Supplier<Place> where = () -> Place.of(ElementKind.PERSONA, persona.id(), persona.label());
    tell("department", persona.department().isPresent(), where);
    tell("title", persona.title().isPresent(), where);
    tell("persona-goal", !persona.goals().isEmpty(), where);
    tell("challenge", !persona.challenges().isEmpty(), where);
    tell("information", !persona.information().isEmpty(), where);
    tell("source", !persona.sources().isEmpty(), where);
    boolean isPathKnown =
        persona.reportsTo().isPresent() || persona.approvalChain().isPresent();
    tell("decision-path", isPathKnown, where);
  }

  private void tell(String kind, boolean isFilled, Supplier<Place> where) {
    tally.place(MaturityPart.PERSONAS, kind, isFilled, where);
  }

  private void count(CoverageCell cell) {
    boolean isFilled = cell.status() != CoverageStatus.MISSING;
    tally.place(MaturityPart.COVERAGE, "coverage", isFilled, () -> {
      String label = map.phase(cell.phase()).orElseThrow().label();
      return Place.of(ElementKind.PHASE, cell.phase(), label);
    });
  }

  private Place place(StakeholderRole role) {
    return Place.of(ElementKind.ROLE, role.id(), role.label());
  }

  private Place journey() {
    return Place.of(ElementKind.JOURNEY, map.id(), map.label());
  }
}

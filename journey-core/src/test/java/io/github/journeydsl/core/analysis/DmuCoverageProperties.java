package io.github.journeydsl.core.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.journeydsl.core.model.Experience;
import io.github.journeydsl.core.model.JourneyMap;
import io.github.journeydsl.core.model.Phase;
import io.github.journeydsl.core.model.StakeholderRole;
import io.github.journeydsl.fixtures.JourneyMaps;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class DmuCoverageProperties {

  @Property(tries = 200)
  void everyCellSaysWhatACountByHandSays(@ForAll("maps") JourneyMap map) {
    DmuCoverage coverage = DmuCoverage.of(map);

    for (Phase phase : map.phases()) {
      for (StakeholderRole role : map.dmu()) {
        assertThat(coverage.cell(phase.id(), role.id())).isEqualTo(byHand(map, phase, role));
      }
    }
    assertThat(coverage.cells()).hasSize(map.phases().size() * map.dmu().size());
  }

  @Property(tries = 200)
  void theTotalsSumToAllCells(@ForAll("maps") JourneyMap map) {
    DmuCoverage coverage = DmuCoverage.of(map);

    assertThat(coverage.totals().values().stream().mapToInt(Integer::intValue).sum())
        .isEqualTo(coverage.cells().size());
  }

  @Property(tries = 200)
  void everyMissingRequiredRoleIsAHole(@ForAll("maps") JourneyMap map) {
    DmuCoverage coverage = DmuCoverage.of(map);

    assertThat(coverage.missingRequired())
        .containsExactlyElementsOf(coverage.cells().stream()
            .filter(cell -> cell.required() && cell.status() == CoverageStatus.MISSING)
            .toList());
  }

  private static CoverageCell byHand(JourneyMap map, Phase phase, StakeholderRole role) {
    List<Experience> experiences = phase.touchpoints().stream()
        .flatMap(touchpoint -> touchpoint.experiences().stream())
        .filter(experience -> map.personas().stream()
            .anyMatch(persona ->
                persona.id().equals(experience.persona()) && persona.roles().contains(role.id())))
        .toList();
    List<String> personas =
        experiences.stream().map(Experience::persona).distinct().toList();
    boolean felt = experiences.stream().anyMatch(e -> e.emotion().isPresent());
    boolean absent =
        personas.isEmpty() && phase.absences().stream().anyMatch(a -> a.role().equals(role.id()));
    CoverageStatus status;
    if (personas.isEmpty()) {
      status = absent ? CoverageStatus.ABSENT : CoverageStatus.MISSING;
    } else {
      status = felt ? CoverageStatus.COVERED : CoverageStatus.TOUCHED;
    }
    return new CoverageCell(
        phase.id(),
        role.id(),
        role.required(),
        status,
        personas,
        absent ? phase.absence(role.id()).map(a -> a.reason()) : Optional.empty());
  }

  @Provide
  Arbitrary<JourneyMap> maps() {
    return JourneyMaps.consistent();
  }
}

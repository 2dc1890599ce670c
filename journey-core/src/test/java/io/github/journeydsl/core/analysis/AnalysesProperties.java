package io.github.journeydsl.core.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.journeydsl.core.model.Experience;
import io.github.journeydsl.core.model.JourneyMap;
import io.github.journeydsl.core.model.Opportunity;
import io.github.journeydsl.core.model.Persona;
import io.github.journeydsl.core.model.Phase;
import io.github.journeydsl.core.model.StakeholderRole;
import io.github.journeydsl.core.model.Touchpoint;
import io.github.journeydsl.core.scenario.NurtureScenario;
import io.github.journeydsl.core.value.Decimal;
import io.github.journeydsl.fixtures.JourneyMaps;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** The analyses, compared with a look at everything. */
class AnalysesProperties {

  @Property(tries = 100)
  void theContentMapSaysWhatALookAtEveryTouchpointAndScenarioSays(@ForAll("maps") JourneyMap map) {
    ContentMap contents = ContentMap.of(map);
    for (Phase phase : map.phases()) {
      for (Persona persona : map.personas()) {
        ContentCell cell = contents.cell(phase.id(), persona.id());
        assertThat(cell.atTouchpoints()).isEqualTo(atTouchpoints(phase, persona));
        assertThat(Set.copyOf(cell.byScenarios())).isEqualTo(byScenarios(map, phase, persona));
        assertThat(contents.gaps().contains(cell))
            .isEqualTo(takesPart(phase, persona) && cell.contents().isEmpty());
      }
    }
    assertThat(contents.unused())
        .isEqualTo(map.contents().stream()
            .filter(content -> !contents.used().contains(content.id()))
            .toList());
    assertThat(contents.cells()).hasSize((int) map.phases().stream()
        .flatMap(phase -> map.personas().stream().filter(p -> takesPart(phase, p)))
        .count());
  }

  @Property(tries = 100)
  void participationSaysWhatALookAtEveryExperienceSays(@ForAll("maps") JourneyMap map) {
    Participation participation = Participation.of(map);
    for (Phase phase : map.phases()) {
      for (Persona persona : map.personas()) {
        List<String> there = phase.touchpoints().stream()
            .filter(touchpoint -> touchpoint.experience(persona.id()).isPresent())
            .map(Touchpoint::id)
            .toList();
        assertThat(participation.touchpoints(phase.id(), persona.id())).isEqualTo(there);
        assertThat(participation.personas(phase.id()).contains(persona.id()))
            .isEqualTo(!there.isEmpty());
        assertThat(participation.phasesOf(persona.id()).contains(phase.id()))
            .isEqualTo(!there.isEmpty());
      }
    }
  }

  @Property(tries = 100)
  void participationOfRolesIsWhatTheCoverageSays(@ForAll("maps") JourneyMap map) {
    Participation participation = Participation.of(map);
    DmuCoverage coverage = DmuCoverage.of(map);
    for (Phase phase : map.phases()) {
      for (StakeholderRole role : map.dmu()) {
        List<String> holders = coverage.cell(phase.id(), role.id()).personas();
        assertThat(participation.personas(phase.id(), role.id()))
            .containsExactlyElementsOf(holders);
        assertThat(participation.roles(phase.id()).contains(role.id()))
            .isEqualTo(!holders.isEmpty());
        assertThat(participation.phasesOfRole(role.id()).contains(phase.id()))
            .isEqualTo(!holders.isEmpty());
      }
    }
  }

  @Property(tries = 200)
  void everyOpportunityStandsInOneQuadrantOrApart(
      @ForAll("maps") JourneyMap map, @ForAll @IntRange(min = 10, max = 50) int tenths) {
    Decimal cut = Decimal.of(tenths / 10 + "." + tenths % 10);
    OpportunityMatrix matrix = OpportunityMatrix.of(map, cut);
    List<Opportunity> placed = Stream.concat(
            Stream.of(Quadrant.values())
                .flatMap(quadrant -> matrix.in(quadrant).stream())
                .map(RatedOpportunity::opportunity),
            matrix.unrated().stream())
        .toList();
    assertThat(placed).containsExactlyInAnyOrderElementsOf(map.opportunities());
    for (RatedOpportunity rated : matrix.ranking()) {
      boolean large = rated.impact() * 10 >= tenths;
      boolean easy = rated.ease() * 10 >= tenths;
      assertThat(rated.quadrant() == Quadrant.QUICK_WIN).isEqualTo(large && easy);
      assertThat(rated.quadrant() == Quadrant.BIG_BET).isEqualTo(large && !easy);
      assertThat(rated.quadrant() == Quadrant.FILL_IN).isEqualTo(!large && easy);
    }
  }

  private static boolean takesPart(Phase phase, Persona persona) {
    return phase.touchpoints().stream()
        .flatMap(touchpoint -> touchpoint.experiences().stream())
        .map(Experience::persona)
        .anyMatch(persona.id()::equals);
  }

  private static List<String> atTouchpoints(Phase phase, Persona persona) {
    return phase.touchpoints().stream()
        .filter(touchpoint -> touchpoint.experience(persona.id()).isPresent())
        .flatMap(touchpoint -> touchpoint.offers().stream())
        .distinct()
        .toList();
  }

  private static Set<String> byScenarios(JourneyMap map, Phase phase, Persona persona) {
    Set<String> contents = new LinkedHashSet<>();
    for (NurtureScenario scenario : map.scenarios()) {
      boolean isMeant = scenario.audience().isEmpty()
          || scenario.audience().stream()
              .anyMatch(who -> who.equals(persona.id())
                  || map.persona(who).isEmpty() && persona.roles().contains(who));
      if (isMeant && takesPart(phase, persona)) {
        SentContents.of(scenario).forEach((content, phases) -> {
          if (phases.contains(phase.id())) {
            contents.add(content);
          }
        });
      }
    }
    return contents;
  }

  @Provide
  Arbitrary<JourneyMap> maps() {
    return JourneyMaps.consistent();
  }
}

package io.github.journeydsl.core.analysis.maturity;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.journeydsl.core.analysis.Share;
import io.github.journeydsl.core.model.JourneyMap;
import io.github.journeydsl.core.model.Persona;
import io.github.journeydsl.core.model.Phase;
import io.github.journeydsl.core.model.Touchpoint;
import io.github.journeydsl.fixtures.JourneyMaps;
import java.util.List;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class MaturityProperties {

  @Property(tries = 200)
  void theStepsFillExactlyWhatIsMissing(@ForAll("maps") JourneyMap map) {
    Maturity maturity = Maturity.of(map);
    for (MaturityPart part : MaturityPart.values()) {
      long places = maturity.steps().stream()
          .filter(step -> step.part() == part)
          .mapToLong(NextStep::places)
          .sum();
      assertThat(places).as(part.term()).isEqualTo(maturity.share(part).missing());
    }
    assertThat(maturity.share().missing())
        .isEqualTo(maturity.steps().stream().mapToLong(NextStep::places).sum());
  }

  @Property(tries = 200)
  void noStepHelpsMoreThanOneBeforeIt(@ForAll("maps") JourneyMap map) {
    List<NextStep> steps = Maturity.of(map).steps();
    assertThat(steps)
        .isSortedAccordingTo((one, other) -> Long.compare(other.places(), one.places()));
    assertThat(Maturity.of(map).nextSteps()).isEqualTo(steps.stream().limit(3).toList());
    assertThat(steps).allMatch(step -> step.places() > 0);
  }

  @Property(tries = 200)
  void fillingInAPropertyEverywhereFillsItsPlacesAndNoOther(@ForAll("maps") JourneyMap map) {
    long missing = map.personas().stream().filter(p -> p.department().isEmpty()).count();
    JourneyMap filled = personas(map, p -> p.toBuilder().department("d").build());
    Share before = Maturity.of(map).share(MaturityPart.PERSONAS);
    assertThat(Maturity.of(filled).share(MaturityPart.PERSONAS))
        .isEqualTo(Share.of(before.part() + missing, before.whole()));
    assertThat(Maturity.of(filled).share().missing())
        .isEqualTo(Maturity.of(map).share().missing() - missing);
  }

  @Property(tries = 200)
  void ownersOfTouchpointsAreCountedOneByOne(@ForAll("maps") JourneyMap map) {
    long missing = map.phases().stream()
        .flatMap(phase -> phase.touchpoints().stream())
        .filter(touchpoint -> touchpoint.owner().isEmpty())
        .count();
    JourneyMap filled = map.toBuilder()
        .phases(map.phases().stream().map(MaturityProperties::owned).toList())
        .build();
    assertThat(Maturity.of(filled).share(MaturityPart.TOUCHPOINTS).part())
        .isEqualTo(Maturity.of(map).share(MaturityPart.TOUCHPOINTS).part() + missing);
  }

  private static Phase owned(Phase phase) {
    List<Touchpoint> owned = phase.touchpoints().stream()
        .map(touchpoint -> touchpoint.toBuilder().owner("o").build())
        .toList();
    return phase.toBuilder().touchpoints(owned).build();
  }

  private static JourneyMap personas(JourneyMap map, UnaryOperator<Persona> change) {
    return map.toBuilder()
        .personas(map.personas().stream().map(change).toList())
        .build();
  }

  @Provide
  Arbitrary<JourneyMap> maps() {
    return JourneyMaps.consistent();
  }
}

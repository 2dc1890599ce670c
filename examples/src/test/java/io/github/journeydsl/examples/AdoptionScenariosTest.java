package io.github.journeydsl.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.journeydsl.core.model.JourneyMap;
import io.github.journeydsl.dsl.JourneyLoader;
import io.github.journeydsl.junit.JourneyTests;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The tests that are written in the example journeys, as one runs them in one's own build. */
class AdoptionScenariosTest {

  private static final Path JOURNEYS = Path.of("journeys");

  @TestFactory
  Iterable<DynamicNode> holdAndReachEveryBranch() {
    return JourneyTests.of(JOURNEYS.resolve("ma-adoption-tested"))
        .in(Locale.JAPANESE)
        .reachingEveryBranch();
  }

  @TestFactory
  JourneyTests hold() {
    return JourneyTests.of(JOURNEYS);
  }

  @Test
  void areOfTheScenariosOfTheOriginal() {
    JourneyMap original = load("ma-adoption/ma-adoption.journey");
    JourneyMap tested = load("ma-adoption-tested/ma-adoption-tested.journey");
    assertThat(tested.scenarios()).isEqualTo(original.scenarios()).hasSize(9);
    assertThat(tested.policy()).isEqualTo(original.policy());
    assertThat(tested.scoring()).isEqualTo(original.scoring());
    assertThat(tested.tests()).containsAll(original.tests());
  }

  private static JourneyMap load(String file) {
    return JourneyLoader.standard().load(JOURNEYS.resolve(file)).orElseThrow();
  }
}

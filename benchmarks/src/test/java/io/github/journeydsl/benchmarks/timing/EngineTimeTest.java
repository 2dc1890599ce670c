package io.github.journeydsl.benchmarks.timing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.journeydsl.benchmarks.engine.EngineContender;
import io.github.journeydsl.benchmarks.report.EngineTables;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EngineTimeTest {

  private static final EngineFigure TEXTS =
      new EngineFigure(EngineContender.TEXTS, 200_000, 5_000_000, 400_000, 2_500_000);
  private static final EngineFigure CAMUNDA =
      new EngineFigure(EngineContender.CAMUNDA, 1_000, 25_000, 2_000, 4_000_000);

  /** In this process and for a moment: the figure means nothing, that there is one does. */
  @Test
  void timesAWholeLog() throws Exception {
    assertThat(EngineTime.rounds(EngineContender.TEXTS, 50, false))
        .singleElement()
        .satisfies(microseconds -> assertThat(microseconds).isPositive());
  }

  @Test
  void tellsRatesAndRatios() {
    assertThat(TEXTS.eventsPerSecond()).isEqualTo(2_000_000);
    assertThat(CAMUNDA.instancesPerSecond()).isEqualTo(500);

    assertThat(EngineTables.of(List.of(TEXTS, CAMUNDA), Map.of(EngineContender.TEXTS, 271.0)))
        .contains(
            "| " + EngineContender.TEXTS.title() + " | 200,000 | 2,000 | 160,000 | 1.00 | 271 |")
        .contains("| " + EngineContender.CAMUNDA.title() + " | 1,000 | 6.25 | 500 | 320 | – |");
  }
}

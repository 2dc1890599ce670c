package io.github.journeydsl.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.journeydsl.benchmarks.contender.Contender;
import io.github.journeydsl.benchmarks.report.WarmTables;
import io.github.journeydsl.benchmarks.synthetic.Wording;
import io.github.journeydsl.benchmarks.timing.Effort;
import io.github.journeydsl.benchmarks.timing.WarmFigure;
import io.github.journeydsl.benchmarks.timing.WarmFigures;
import io.github.journeydsl.benchmarks.timing.WarmRun;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WarmTest {

  private static final WarmFigures FIGURES = new WarmFigures(List.of(
      new WarmFigure(Contender.JOURNEY_LOAD, Wording.ASCII, 1_000, 2_000),
      new WarmFigure(Contender.JOURNEY_LOAD, Wording.JAPANESE, 1_000, 3_000),
      new WarmFigure(Contender.JOURNEY_LOAD, Wording.ASCII, 10_000, 24_000),
      new WarmFigure(Contender.JACKSON, Wording.ASCII, 1_000, 500)));

  @Test
  void setsFiguresInProportion() {
    assertThat(FIGURES.ratio(Contender.JOURNEY_LOAD, Contender.JACKSON, 1_000)).hasValue(4);
    assertThat(FIGURES.growth(Contender.JOURNEY_LOAD, 1_000, 10_000)).hasValue(12);
    assertThat(FIGURES.japanese(Contender.JOURNEY_LOAD, 1_000)).hasValue(1.5);
    assertThat(FIGURES.ratio(Contender.SMITHY, Contender.JACKSON, 1_000)).isEmpty();
  }

  @Test
  void tellsRatesRatiosAndGrowth() {
    String tables = WarmTables.of(
        FIGURES, List.of(Contender.JOURNEY_LOAD, Contender.JACKSON), List.of(1_000, 10_000));

    assertThat(tables)
        .contains("| **Journey load** | 500 | 417 | 4.00 | – | 12.0 | – |")
        .contains("| Jackson 2 databind to records | 2,000 | – | 1.00 | – | – | – |")
        .contains("| **Journey load** | 1.50 | – |");
  }

  /** In this process and for a moment: the figures mean nothing, that there are any does. */
  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void measuresEveryContender(boolean byProcessor, @TempDir Path folder) throws Exception {
    ByteArrayOutputStream progress = new ByteArrayOutputStream();
    Effort least = new Effort(0, 0, 1, 1);

    WarmFigures figures = new WarmRun(
            least, byProcessor, new PrintStream(progress, true, StandardCharsets.UTF_8))
        .measure(Arrays.asList(Contender.values()), List.of(100), folder.resolve("jmh.json"));

    assertThat(figures.all()).extracting(WarmFigure::contender).containsExactly(Contender.values());
    // the processor's time is told in steps, and so short a one can be none at all
    assertThat(figures.all())
        .allMatch(figure -> byProcessor ? figure.microseconds() >= 0 : figure.microseconds() > 0);
    assertThat(folder.resolve("jmh.json")).content().contains("JOURNEY_LOAD");
    assertThat(progress.toString(StandardCharsets.UTF_8)).contains("journey-load");
  }
}

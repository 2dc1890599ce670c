package io.github.journeydsl.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.journeydsl.benchmarks.report.Target;
import java.util.OptionalDouble;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TargetTest {

  @ParameterizedTest
  @CsvSource({
    "200, '**below the floor**, goal × 2.50 away'",
    "250, 'floor reached, goal × 2.00 away'",
    "500, goal reached"
  })
  void saysHowFarARateIs(double measured, String verdict) {
    Target rate =
        new Target("rate", OptionalDouble.of(250), 500, true, OptionalDouble.of(measured));

    assertThat(rate.verdict()).isEqualTo(verdict);
  }

  @ParameterizedTest
  @CsvSource({
    "3, '**below the floor**, goal × 3.00 away'",
    "2, 'floor reached, goal × 2.00 away'",
    "1, goal reached"
  })
  void saysHowFarATimeIs(double measured, String verdict) {
    Target time = new Target("time", OptionalDouble.of(2), 1, false, OptionalDouble.of(measured));

    assertThat(time.verdict()).isEqualTo(verdict);
  }
}

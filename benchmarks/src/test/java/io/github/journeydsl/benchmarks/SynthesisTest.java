package io.github.journeydsl.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.journeydsl.benchmarks.notation.JourneyText;
import io.github.journeydsl.benchmarks.synthetic.Synthesis;
import io.github.journeydsl.benchmarks.synthetic.SyntheticMap;
import io.github.journeydsl.benchmarks.synthetic.Wording;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SynthesisTest {

  @ParameterizedTest
  @ValueSource(ints = {20, 100, 999, 1_000})
  void hasAsManyElementsAsAskedFor(int elements) {
    assertThat(Synthesis.map(Wording.ASCII, elements).elements()).isEqualTo(elements);
  }

  @ParameterizedTest
  @EnumSource
  void isTheSameEveryTime(Wording wording) {
    assertThat(Synthesis.map(wording, 200)).isEqualTo(Synthesis.map(wording, 200));
  }

  @ParameterizedTest
  @EnumSource
  void growsInProportion(Wording wording) {
    int small = bytes(Synthesis.map(wording, 1_000));
    int large = bytes(Synthesis.map(wording, 10_000));

    assertThat(large / (double) small).isBetween(9.5, 10.5);
  }

  private static int bytes(SyntheticMap map) {
    return JourneyText.of(map).getBytes(StandardCharsets.UTF_8).length;
  }
}

package io.github.journeydsl.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.journeydsl.benchmarks.contender.Contender;
import io.github.journeydsl.benchmarks.engine.EngineContender;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChoicesTest {

  @Test
  void measuresEverythingUnlessToldOtherwise() {
    Choices choices = Choices.of(List.of());

    assertThat(choices.quick()).isFalse();
    assertThat(choices.parts()).containsExactly(Part.values());
    assertThat(choices.contenders()).containsExactly(Contender.values());
    assertThat(choices.elements()).containsExactly(100, 1_000, 10_000, 100_000);
    assertThat(choices.engines()).containsExactly(EngineContender.values());
    assertThat(choices.leads()).isEqualTo(200_000);
  }

  @Test
  void readsWhatItIsTold() {
    Choices choices = Choices.of(List.of(
        "--quick",
        "--only",
        "warm,cold",
        "--contenders",
        "journey-load,jackson",
        "--elements",
        "20,40",
        "--engines",
        "floor,camunda",
        "--leads",
        "300"));

    assertThat(choices.quick()).isTrue();
    assertThat(choices.parts()).containsExactly(Part.WARM, Part.COLD);
    assertThat(choices.contenders()).containsExactly(Contender.JOURNEY_LOAD, Contender.JACKSON);
    assertThat(choices.elements()).containsExactly(20, 40);
    assertThat(choices.engines()).containsExactly(EngineContender.FLOOR, EngineContender.CAMUNDA);
    assertThat(choices.leads()).isEqualTo(300);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--fast",
        "--only",
        "--only x",
        "--elements many",
        "--contenders yaml",
        "--engines diesel",
        "--leads all"
      })
  void refusesWhatNobodyKnows(String line) {
    assertThatIllegalArgumentException().isThrownBy(() -> Choices.of(List.of(line.split(" ", -1))));
  }
}

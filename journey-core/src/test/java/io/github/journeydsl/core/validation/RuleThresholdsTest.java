package io.github.journeydsl.core.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.journeydsl.core.problem.InvalidValueException;
import io.github.journeydsl.core.value.Decimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RuleThresholdsTest {

  private final RuleThresholds defaults = RuleThresholds.defaults();

  @Test
  void areThoseOfTheDesignUnlessTold() {
    assertThat(defaults.emotionSwing()).isEqualTo(4);
    assertThat(defaults.quadrantCut()).isEqualTo(Decimal.of("3.5"));
  }

  @Test
  void keepWhatIsNotChanged() {
    RuleThresholds changed = defaults.withEmotionSwing(10).withQuadrantCut(Decimal.of("1"));

    assertThat(changed).isEqualTo(new RuleThresholds(10, Decimal.of(1)));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 11, -4})
  void noScoresAreFurtherApartThanTen(int swing) {
    assertThatThrownBy(() -> defaults.withEmotionSwing(swing))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("emotion-swing");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0.9", "5.1", "-3.5"})
  void ratingsAreOneToFive(String cut) {
    Decimal given = Decimal.of(cut);

    assertThatThrownBy(() -> defaults.withQuadrantCut(given))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("quadrant-cut");
  }
}

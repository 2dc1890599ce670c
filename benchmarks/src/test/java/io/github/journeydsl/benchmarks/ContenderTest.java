package io.github.journeydsl.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.journeydsl.benchmarks.contender.Contender;
import io.github.journeydsl.benchmarks.synthetic.Synthesis;
import io.github.journeydsl.benchmarks.synthetic.Wording;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who loads less than all of a map would win for the wrong reason. */
class ContenderTest {

  @ParameterizedTest
  @EnumSource
  void loadsEveryElement(Contender contender) throws Exception {
    assertThat(contender.trial(Synthesis.map(Wording.ASCII, 110)).elements()).isEqualTo(110);
  }

  @ParameterizedTest
  @EnumSource
  void loadsEveryElementOfJapaneseTextToo(Contender contender) throws Exception {
    if (contender.canRead(Wording.JAPANESE, 110)) {
      assertThat(contender.trial(Synthesis.map(Wording.JAPANESE, 110)).elements())
          .isEqualTo(110);
    }
  }
}

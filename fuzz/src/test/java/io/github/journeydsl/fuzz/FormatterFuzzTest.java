package io.github.journeydsl.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is formatted: nothing is thrown, and only layout changes, and only once. */
class FormatterFuzzTest {

  @MethodSource("seeds")
  @FuzzTest(maxDuration = "15m")
  void format(byte[] bytes) {
    FormatSoundness.check(Input.of(bytes));
  }

  static Stream<byte[]> seeds() {
    return Seeds.journeys();
  }
}

package io.github.journeydsl.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is loaded: nothing is thrown, and what comes back is sound. */
class LoaderFuzzTest {

  @MethodSource("seeds")
  @FuzzTest(maxDuration = "15m")
  void load(byte[] bytes) {
    Soundness.check(Input.of(bytes));
  }

  static Stream<byte[]> seeds() {
    return Seeds.journeys();
  }
}

package io.github.journeydsl.examples;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextToJsonTest {
  @Test
  void converts() {
    TextToJson.main();
    assertThat(TextToJson.convert("phase a")).isEqualTo("[{\"id\":\"a\"}]");
  }
}

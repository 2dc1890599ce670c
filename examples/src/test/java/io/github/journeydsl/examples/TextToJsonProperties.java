package io.github.journeydsl.examples;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.NotEmpty;

class TextToJsonProperties {
  @Property(tries = 20)
  void keepsIds(@ForAll @AlphaChars @NotEmpty String id) {
    assertThat(TextToJson.convert("phase x" + id)).contains("x" + id);
  }
}

package io.github.journeydsl.core.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ColourTest {

  @Test
  void capitalLettersBecomeSmallOnes() {
    assertThat(new Colour("#1F6FEB")).isEqualTo(new Colour("#1f6feb"));
    assertThat(new Colour("Blue").value()).isEqualTo("blue");
  }

  @Test
  void everyNamedColourIsAColour() {
    assertThat(Colour.NAMES)
        .hasSize(17)
        .allSatisfy(name -> assertThat(new Colour(name).value()).isEqualTo(name));
  }
}

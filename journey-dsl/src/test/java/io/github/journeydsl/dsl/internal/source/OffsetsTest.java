package io.github.journeydsl.dsl.internal.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OffsetsTest {

  private static Offsets of(int... offsets) {
    Offsets all = new Offsets();
    for (int offset : offsets) {
      all.add(offset);
    }
    return all;
  }

  @Test
  void anOffsetIsInAPartThatBeginsWithItAndNotInOneThatEndsBeforeIt() {
    Offsets five = of(5);
    assertThat(five.isAnyIn(5, 6)).isTrue();
    assertThat(five.isAnyIn(0, 6)).isTrue();
    assertThat(five.isAnyIn(0, 5)).isFalse();
    assertThat(five.isAnyIn(6, 100)).isFalse();
    assertThat(five.isAnyIn(5, 5)).isFalse();
    assertThat(five.isAnyIn(6, 5)).isFalse();
  }

  @Test
  void whatWasAddedIsContained() {
    Offsets all = of(70, 3, 3);
    assertThat(all.contains(3)).isTrue();
    assertThat(all.contains(70)).isTrue();
    assertThat(all.contains(4)).isFalse();
    assertThat(all.isEmpty()).isFalse();
    assertThat(of().isEmpty()).isTrue();
  }

  @Test
  void thoseOfOthersAreAddedAndOthersStayAsTheyAre() {
    Offsets one = of(1);
    Offsets other = of(2);
    one.addAll(other);
    assertThat(one.contains(1)).isTrue();
    assertThat(one.contains(2)).isTrue();
    assertThat(other.contains(1)).isFalse();
  }
}

package io.github.journeydsl.core.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.math.RoundingMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ShareTest {

  @Test
  void onlyWhatIsCompleteIsAHundredPercent() {
    assertThat(Share.of(999, 1000).percent()).isEqualTo(99);
    assertThat(Share.of(7, 7).percent()).isEqualTo(100);
    assertThat(Share.of(0, 7).percent()).isZero();
  }

  @Test
  void nothingOfNothingIsComplete() {
    assertThat(Share.of(0, 0).isComplete()).isTrue();
    assertThat(Share.of(0, 0).percent()).isEqualTo(100);
    assertThat(Share.of(0, 0)).isGreaterThan(Share.of(1, 2)).isEqualByComparingTo(Share.of(3, 3));
  }

  @Test
  void aPartIsNotLargerThanTheWhole() {
    assertThatIllegalArgumentException().isThrownBy(() -> Share.of(3, 2));
    assertThatIllegalArgumentException().isThrownBy(() -> Share.of(-1, 2));
  }

  @Test
  void sharesAreAddedAndSaid() {
    assertThat(Share.of(1, 2).plus(Share.of(3, 4))).isEqualTo(Share.of(4, 6)).hasToString("4 of 6");
    assertThat(Share.of(4, 6).missing()).isEqualTo(2);
  }

  @Property
  void sharesAreComparedExactly(
      @ForAll @IntRange(max = 50) int part,
      @ForAll @IntRange(max = 50) int missing,
      @ForAll @IntRange(max = 50) int otherPart,
      @ForAll @IntRange(max = 50) int otherMissing) {
    Share one = Share.of(part, part + missing);
    Share other = Share.of(otherPart, otherPart + otherMissing);
    assertThat(Integer.signum(one.compareTo(other))).isEqualTo(value(one).compareTo(value(other)));
  }

  private static BigDecimal value(Share share) {
    return share.whole() == 0
        ? BigDecimal.ONE.setScale(9)
        : BigDecimal.valueOf(share.part())
            .divide(BigDecimal.valueOf(share.whole()), 9, RoundingMode.HALF_UP);
  }
}

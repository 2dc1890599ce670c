package io.github.journeydsl.core.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecimalTest {

  @ParameterizedTest
  @CsvSource({"3.60, 3.6", "100, 1e2", "-0, 0", "0.000, 0", "-2.50, -2.5", "1E+3, 1000"})
  void oneNumberIsOneValueHoweverItIsWritten(String one, String other) {
    assertThat(Decimal.of(one)).isEqualTo(Decimal.of(other)).hasSameHashCodeAs(Decimal.of(other));
    assertThat(Decimal.of(one)).isEqualByComparingTo(Decimal.of(other));
  }

  @ParameterizedTest
  @CsvSource({"3.60, 3.6", "1e2, 100", "-0.50, -0.5", "0E-10, 0", "1e-5, 0.00001"})
  void isWrittenWithAllDigitsAndNoMore(String given, String written) {
    assertThat(Decimal.of(given)).hasToString(written);
  }

  @Test
  void holdsFortyDigits() {
    String digits = "1234567890".repeat(4);

    assertThat(Decimal.of(digits)).hasToString(digits);
    assertThat(Decimal.of("1e39")).hasToString("1" + "0".repeat(39));
    assertThat(Decimal.of("1e-39")).hasToString("0." + "0".repeat(38) + "1");
  }

  @Test
  void knowsItsSign() {
    assertThat(Decimal.of(-1).isNegative()).isTrue();
    assertThat(Decimal.of(0).isNegative()).isFalse();
    assertThat(Decimal.of("0.1").isNegative()).isFalse();
  }

  @Test
  void isOrderedByItsValue() {
    assertThat(Decimal.of("10")).isGreaterThan(Decimal.of("9.99"));
    assertThat(new Decimal(new BigDecimal("1.0"))).isLessThan(Decimal.of("1.01"));
  }

  @Test
  void isNoWord() {
    assertThatExceptionOfType(NumberFormatException.class).isThrownBy(() -> Decimal.of("many"));
  }
}

package io.github.journeydsl.core.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;

class DecimalProperties {

  @Property
  void trailingZerosMakeNoDifference(
      @ForAll @BigRange(min = "-1000000", max = "1000000") @Scale(4) BigDecimal number) {
    Decimal decimal = new Decimal(number);

    assertThat(new Decimal(number.setScale(9))).isEqualTo(decimal).hasSameHashCodeAs(decimal);
  }

  @Property
  void whatIsWrittenIsReadBack(
      @ForAll @BigRange(min = "-1e15", max = "1e15") @Scale(6) BigDecimal number) {
    Decimal decimal = new Decimal(number);

    assertThat(Decimal.of(decimal.toString())).isEqualTo(decimal);
    assertThat(decimal.value()).isEqualByComparingTo(number);
  }
}

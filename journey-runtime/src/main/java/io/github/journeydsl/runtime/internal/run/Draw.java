package io.github.journeydsl.runtime.internal.run;

import io.github.journeydsl.runtime.internal.code.Op;
import io.github.journeydsl.runtime.internal.hash.Fingerprint;
import io.github.journeydsl.runtime.internal.state.Instance;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;

/** Draws an arm of a split for a lead, always the same one. */
final class Draw {

  private static final int BYTES = 8;
  private static final BigDecimal ALL = new BigDecimal(BigInteger.ONE.shiftLeft(8 * BYTES));
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private Draw() {}

  static int arm(long salt, String lead, Instance instance, Op.Split split) {
    String step = instance.definition.steps().get(instance.place);
    String text =
        String.join("\0", Long.toString(salt), lead, instance.definition.scenario(), step);
    byte[] hash = Arrays.copyOf(Fingerprint.sha256(text), BYTES);
    BigDecimal drawn = new BigDecimal(new BigInteger(1, hash)).multiply(HUNDRED);
    int arm = 0;
    while (drawn.compareTo(split.bounds().get(arm).multiply(ALL)) >= 0) {
      arm++;
    }
    return arm;
  }
}

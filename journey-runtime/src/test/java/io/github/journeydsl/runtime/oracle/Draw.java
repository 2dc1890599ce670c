package io.github.journeydsl.runtime.oracle;

import io.github.journeydsl.core.step.Split;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;

/** Which way a lead goes at a split. */
record Draw(long salt, String lead, String scenario, String step) {

  private static final int BYTES = 8;

  int of(Split split) {
    BigDecimal drawn = new BigDecimal(number()).multiply(BigDecimal.valueOf(100));
    BigDecimal whole = new BigDecimal(BigInteger.TWO.pow(BYTES * Byte.SIZE));
    BigDecimal sum = BigDecimal.ZERO;
    for (int i = 0; i < split.arms().size(); i++) {
      sum = sum.add(split.arms().get(i).weight().value().value());
      if (drawn.compareTo(sum.multiply(whole)) < 0) {
        return i;
      }
    }
    throw new AssertionError("weights sum to 100");
  }

  private BigInteger number() {
    String text = String.join("\0", Long.toString(salt), lead, scenario, step);
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      byte[] hash = sha.digest(text.getBytes(StandardCharsets.UTF_8));
      return new BigInteger(1, Arrays.copyOf(hash, BYTES));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java has SHA-256", e);
    }
  }
}

package io.github.journeydsl.runtime.internal.compile;

import io.github.journeydsl.core.scenario.NurtureScenario;
import io.github.journeydsl.runtime.internal.code.StepLine;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** Sixteen hexadecimal digits that tell one definition from another; labels do not count. */
public final class Fingerprint {

  private static final int BYTES = 8;

  private Fingerprint() {}

  static String of(NurtureScenario scenario, List<String> header, List<StepLine> lines) {
    StringBuilder text = new StringBuilder(scenario.id());
    header.forEach(line -> text.append('\n').append(line));
    for (StepLine line : lines) {
      text.append('\n').append(line.depth()).append(' ').append(line.place());
      text.append(' ').append(line.id()).append(' ').append(line.words());
    }
    return of(text.toString());
  }

  /** The fingerprint of a text. */
  public static String of(String text) {
    return HexFormat.of().formatHex(sha256(text), 0, BYTES);
  }

  /** All 32 bytes of the hash of a text. */
  public static byte[] sha256(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java has SHA-256", e);
    }
  }
}

package io.github.journeydsl.runtime.log;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The key of an effect, made when it is asked for: most effects of a simulation are never sent. */
final class EffectKey {

  private static final int BYTES = 16;

  private EffectKey() {}

  static String of(String lead, Origin origin) {
    // a zero stands in no id, so that two different origins never make the same text
    String text = String.join(
        "\0",
        lead,
        origin.scenario(),
        Integer.toString(origin.instance()),
        origin.step(),
        origin.round());
    return HexFormat.of().formatHex(sha256(text), 0, BYTES);
  }

  private static byte[] sha256(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java has SHA-256", e);
    }
  }
}

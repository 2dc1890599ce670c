package io.github.journeydsl.runtime.internal.hash;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Hexadecimal digits that tell one text from another. */
public final class Fingerprint {

  private static final int BYTES = 8;

  private Fingerprint() {}

  /** Sixteen digits of the hash of a text. */
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

package io.github.journeydsl.runtime.simulation;

import io.github.journeydsl.core.event.AttributeValue;
import io.github.journeydsl.runtime.internal.line.JsonWriter;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;

/**
 * The id of an event that came without one, made of what it says. Two lines that say the same are
 * one event: a log that was sent twice is commoner than a lead that does the same twice in one
 * millisecond.
 */
final class MadeId {

  private static final int BYTES = 8;

  private MadeId() {}

  static String of(
      String lead,
      Instant at,
      String type,
      Optional<String> target,
      Map<String, AttributeValue> attributes) {
    String text = new JsonWriter()
        .text("lead", lead)
        .plain("at", at.toEpochMilli())
        .text("type", type)
        .text("target", target)
        .group("attributes", EventText.attributes(attributes))
        .toString();
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return "auto-" + HexFormat.of().formatHex(hash, 0, BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java has SHA-256", e);
    }
  }
}

package io.github.journeydsl.runtime.log;

import io.github.journeydsl.runtime.internal.hash.Fingerprint;
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
    return HexFormat.of().formatHex(Fingerprint.sha256(text), 0, BYTES);
  }
}

package io.github.journeydsl.runtime.testing;

import io.github.journeydsl.core.problem.Message;
import io.github.journeydsl.core.scenariotest.Expected;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Whether a line of a test holds.
 *
 * @param index its place among {@code expected()} of the test, from 0 on; behind the last for
 *     {@code expect no more sends}
 * @param expected what the line says; nothing for {@code expect no more sends}
 * @param entry the place in the log of what it was met by; nothing where it was not met, for a
 *     score, and for {@code expect no more sends}
 * @param instead what happened instead; nothing where the line holds
 */
public record ExpectationResult(
    int index, Optional<Expected> expected, OptionalInt entry, Optional<Message> instead) {

  /** Whether what the line expects happened, at that very instant. */
  public boolean holds() {
    return instead.isEmpty();
  }

  /**
   * The line, as it stands in a test: {@code expect 2026-10-08T10:00 send case-studies by email}.
   */
  public String words() {
    return expected
        .map(one -> "expect " + TestTimes.text(one.at()) + " " + EffectWords.of(one.effect()))
        .orElse("expect no more sends");
  }
}

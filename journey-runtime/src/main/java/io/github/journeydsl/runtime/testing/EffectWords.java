package io.github.journeydsl.runtime.testing;

import io.github.journeydsl.core.scenariotest.ExpectedEffect;

/** Effects as they stand in the text of a test. */
final class EffectWords {

  private EffectWords() {}

  static String of(ExpectedEffect effect) {
    if (effect instanceof ExpectedEffect.Send send) {
      return "send " + send.content() + " by " + send.channel();
    }
    if (effect instanceof ExpectedEffect.Phase phase) {
      return "phase " + phase.phase();
    }
    if (effect instanceof ExpectedEffect.HandOff handOff) {
      return "handoff " + handOff.team();
    }
    if (effect instanceof ExpectedEffect.Task task) {
      return "task " + task.team();
    }
    if (effect instanceof ExpectedEffect.Alert alert) {
      return "alert " + alert.team();
    }
    return effect instanceof ExpectedEffect.Score score ? "score " + score.score() : "exit";
  }
}

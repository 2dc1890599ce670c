package io.github.journeydsl.runtime.simulation;

import io.github.journeydsl.core.problem.Message;
import io.github.journeydsl.core.problem.MessageBundle;

/** The message table of this package, {@code messages.properties} beside this class. */
final class SimulationMessages {

  static final MessageBundle BUNDLE =
      MessageBundle.of(name -> SimulationMessages.class.getResourceAsStream(name));

  private SimulationMessages() {}

  static Message message(String key, Object... arguments) {
    return BUNDLE.message(key, arguments);
  }
}

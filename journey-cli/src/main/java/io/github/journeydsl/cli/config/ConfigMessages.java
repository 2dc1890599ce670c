package io.github.journeydsl.cli.config;

import io.github.journeydsl.core.problem.Message;
import io.github.journeydsl.core.problem.MessageBundle;

/** The message table of this package, {@code messages.properties} beside this class. */
final class ConfigMessages {

  static final MessageBundle BUNDLE =
      MessageBundle.of(name -> ConfigMessages.class.getResourceAsStream(name));

  private ConfigMessages() {}

  static Message message(String key, Object... arguments) {
    return BUNDLE.message(key, arguments);
  }
}

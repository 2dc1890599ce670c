package io.github.journeydsl.runtime.testing;

import io.github.journeydsl.core.problem.Message;
import io.github.journeydsl.core.problem.MessageBundle;

/** The sentences about tests, {@code messages.properties} beside this class. */
final class TestMessages {

  static final MessageBundle BUNDLE =
      MessageBundle.of(name -> TestMessages.class.getResourceAsStream(name));

  private TestMessages() {}

  static Message message(String key, Object... arguments) {
    return BUNDLE.message(key, arguments);
  }
}

package io.github.journeydsl.json.internal;

import io.github.journeydsl.core.problem.Message;
import io.github.journeydsl.core.problem.MessageBundle;

/** The message table of this module, {@code messages.properties} beside this class. */
public final class JsonMessages {

  static final MessageBundle BUNDLE =
      MessageBundle.of(name -> JsonMessages.class.getResourceAsStream(name));

  private JsonMessages() {}

  /** The entry {@code key}, its places filled with {@code arguments}. */
  public static Message message(String key, Object... arguments) {
    return BUNDLE.message(key, arguments);
  }
}

package io.github.journeydsl.cli;

import io.github.journeydsl.core.problem.Message;
import io.github.journeydsl.core.problem.MessageBundle;
import java.util.Locale;

/**
 * The command's own sentences in the language of its reader, from {@code messages.properties}.
 *
 * @param locale the language
 */
record Words(Locale locale) {

  static final MessageBundle BUNDLE =
      MessageBundle.of(name -> Words.class.getResourceAsStream(name));

  /** The entry {@code key}, its places filled with {@code arguments}, for whoever will say it. */
  static Message message(String key, Object... arguments) {
    return BUNDLE.message(key, arguments);
  }

  String say(String key, Object... arguments) {
    return say(message(key, arguments));
  }

  String say(Message message) {
    return message.in(locale);
  }

  /** A number of things: {@code no errors}, {@code 1 error}, {@code 3 errors}. */
  Message count(String thing, long number) {
    String form = number == 0 ? "none" : number == 1 ? "one" : "many";
    return message("count." + thing + "." + form, number);
  }
}

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

  private static final MessageBundle BUNDLE =
      MessageBundle.of(name -> Words.class.getResourceAsStream(name));

  String say(String key, Object... arguments) {
    return say(BUNDLE.message(key, arguments));
  }

  String say(Message message) {
    return message.in(locale);
  }

  /** A number of things: {@code no errors}, {@code 1 error}, {@code 3 errors}. */
  String count(String thing, long number) {
    String form = number == 0 ? "none" : number == 1 ? "one" : "many";
    return say("count." + thing + "." + form, number);
  }
}

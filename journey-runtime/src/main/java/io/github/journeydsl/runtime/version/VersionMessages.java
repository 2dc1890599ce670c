package io.github.journeydsl.runtime.version;

import io.github.journeydsl.core.problem.Message;
import io.github.journeydsl.core.problem.MessageBundle;
import java.util.List;
import java.util.stream.Stream;

/** The message table of this package, {@code messages.properties} beside this class. */
final class VersionMessages {

  /** More steps than this are counted, and no longer named. */
  private static final int MOST_NAMED = 6;

  static final MessageBundle BUNDLE =
      MessageBundle.of(name -> VersionMessages.class.getResourceAsStream(name));

  private VersionMessages() {}

  static Message message(String key, Object... arguments) {
    return BUNDLE.message(key, arguments);
  }

  /** Some steps in a sentence, of many the first ones. */
  static Message steps(List<Message> steps) {
    int more = steps.size() - MOST_NAMED;
    if (more <= 0) {
      return Message.listed(steps);
    }
    Stream<Message> first = steps.stream().limit(MOST_NAMED);
    return Message.listed(
        Stream.concat(first, Stream.of(message("more-steps", more))).toList());
  }
}

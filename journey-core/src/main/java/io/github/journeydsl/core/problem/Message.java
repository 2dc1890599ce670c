package io.github.journeydsl.core.problem;

import java.util.List;
import java.util.Locale;

/**
 * One sentence for a person: a key of a {@link MessageBundle} and what fills its places.
 *
 * <p>Values, not text, so that the same problem can be told in another language later.
 *
 * <pre>{@code
 * Message.plain("a sentence that needs no table").english();
 * }</pre>
 *
 * @param bundle the table the key is looked up in
 * @param key the entry of the table
 * @param arguments what stands at <code>{0}</code>, <code>{1}</code>, … of the entry
 */
public record Message(MessageBundle bundle, String key, List<String> arguments) {

  /** Copies the arguments. */
  public Message {
    arguments = List.copyOf(arguments);
  }

  /** A message that is its own text in every language, for rules written outside this project. */
  public static Message plain(String text) {
    return new Message(MessageBundle.PLAIN, text, List.of());
  }

  /** The text in English. */
  public String english() {
    return in(Locale.ROOT);
  }

  /** The text in the language of {@code locale}, or in English where the table has no such text. */
  public String in(Locale locale) {
    return bundle.text(key, arguments, locale);
  }

  /** The text in English. */
  @Override
  public String toString() {
    return english();
  }
}

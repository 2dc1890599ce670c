package io.github.journeydsl.core.problem;

import java.util.List;
import java.util.Locale;

/**
 * One sentence, or part of one, for a person: a key of a {@link MessageBundle} and what fills its
 * places, which are messages themselves.
 *
 * <p>Values, not text, so that the same problem is told in any language the tables know. Equal keys
 * of the same table with equal arguments make equal messages.
 *
 * <pre>{@code
 * Message names = Message.oneOf(List.of(Message.quoted("yamada"), Message.quoted("yamato")));
 * names.english();           // "yamada" or "yamato"
 * names.in(Locale.JAPANESE); // 「yamada」または「yamato」
 * }</pre>
 *
 * @param bundle the table the key is looked up in
 * @param key the entry of the table
 * @param arguments what stands at <code>{0}</code>, <code>{1}</code>, … of the entry
 */
public record Message(MessageBundle bundle, String key, List<Message> arguments) {

  /** Copies the arguments. */
  public Message {
    arguments = List.copyOf(arguments);
  }

  /** A message that is its own text in every language: a name, a figure, an own rule's sentence. */
  public static Message plain(String text) {
    return new Message(MessageBundle.PLAIN, text, List.of());
  }

  /** What somebody wrote, in the quotation marks of the reader's language. */
  public static Message quoted(String written) {
    return phrase("quoted", written);
  }

  /** {@code a}, {@code a or b}, {@code a, b or c}; nothing for no choices. */
  public static Message oneOf(List<Message> choices) {
    int last = choices.size() - 1;
    return switch (choices.size()) {
      case 0, 1 -> listed(choices);
      case 2 -> phrase("one-of.two", choices.get(0), choices.get(1));
      default -> phrase("one-of.many", listed(choices.subList(0, last)), choices.get(last));
    };
  }

  /** {@code a, b, c}; nothing for no parts. */
  public static Message listed(List<Message> parts) {
    int size = parts.size();
    return switch (size) {
      case 0 -> plain("");
      case 1 -> parts.get(0);
      // halves, so that a long list is not a deep one
      default ->
        phrase("listed", listed(parts.subList(0, size / 2)), listed(parts.subList(size / 2, size)));
    };
  }

  private static Message phrase(String key, Object... arguments) {
    return MessageBundle.PHRASES.message(key, arguments);
  }

  /** The text in English. */
  public String english() {
    return in(Locale.ROOT);
  }

  /** The text in the language of {@code locale}, or in English where the table has no such text. */
  public String in(Locale locale) {
    StringBuilder text = new StringBuilder();
    write(text, locale);
    return text.toString();
  }

  void write(StringBuilder text, Locale locale) {
    bundle.write(this, text, locale);
  }

  /** The text in English. */
  @Override
  public String toString() {
    return english();
  }
}

package io.github.journeydsl.core.problem;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A table of messages: {@code messages.properties} in English and {@code messages_LANG.properties}
 * beside it, in UTF-8, read when the first message of a language is wanted.
 *
 * <p>{@link java.util.ResourceBundle} would consult the default locale of the machine; this table
 * never does, so that the same input gives the same text everywhere.
 */
public final class MessageBundle {

  /** The table of texts that stand for themselves: it has no entries. */
  static final MessageBundle PLAIN = new MessageBundle(name -> null);

  /** The phrases that sentences of every table are made with. */
  static final MessageBundle PHRASES =
      new MessageBundle(name -> MessageBundle.class.getResourceAsStream(name));

  private final Function<String, @Nullable InputStream> resources;
  private final Map<String, Map<String, String>> tables = new ConcurrentHashMap<>();

  private MessageBundle(Function<String, @Nullable InputStream> resources) {
    this.resources = resources;
  }

  /**
   * The table whose files {@code resources} opens by name, or answers {@code null} for.
   *
   * <p>A module passes {@code name -> SomeClass.class.getResourceAsStream(name)}: only the module
   * itself may read resources of its unexported packages.
   */
  public static MessageBundle of(Function<String, @Nullable InputStream> resources) {
    return new MessageBundle(resources);
  }

  /**
   * The entry {@code key}, its places filled with {@code arguments}: messages as they are, anything
   * else as its text.
   */
  public Message message(String key, Object... arguments) {
    return new Message(
        this, key, Arrays.stream(arguments).map(MessageBundle::asMessage).toList());
  }

  private static Message asMessage(Object argument) {
    return argument instanceof Message message ? message : Message.plain(String.valueOf(argument));
  }

  /** The keys of the table of {@code language}, an ISO 639 code; empty text means English. */
  public Map<String, String> entries(String language) {
    return tables.computeIfAbsent(language, this::read);
  }

  void write(Message message, StringBuilder text, Locale locale) {
    String template = template(message.key(), locale);
    List<Message> arguments = message.arguments();
    int done = 0;
    for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', open + 1)) {
      int index =
          open + 2 < template.length() ? Character.digit(template.charAt(open + 1), 10) : -1;
      boolean isPlace = index >= 0 && template.charAt(open + 2) == '}';
      if (isPlace && index < arguments.size()) {
        text.append(template, done, open);
        arguments.get(index).write(text, locale);
        done = open + 3;
      }
    }
    text.append(template, done, template.length());
  }

  private String template(String key, Locale locale) {
    String template = entries(locale.getLanguage()).get(key);
    return template == null ? entries("").getOrDefault(key, key) : template;
  }

  private Map<String, String> read(String language) {
    String name =
        language.isEmpty() ? "messages.properties" : "messages_" + language + ".properties";
    try (InputStream in = resources.apply(name)) {
      if (in == null) {
        return Map.of();
      }
      Properties properties = new Properties();
      properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      Map<String, String> table = new ConcurrentHashMap<>();
      properties.forEach((key, text) -> table.put((String) key, (String) text));
      return Map.copyOf(table);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

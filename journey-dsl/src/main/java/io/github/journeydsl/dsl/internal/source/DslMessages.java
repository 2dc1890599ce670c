package io.github.journeydsl.dsl.internal.source;

import io.github.journeydsl.core.problem.Message;
import io.github.journeydsl.core.problem.MessageBundle;
import java.util.Arrays;

/** The message table of this module, {@code messages.properties} beside this class. */
public final class DslMessages {

  /** The table. */
  public static final MessageBundle BUNDLE =
      MessageBundle.of(name -> DslMessages.class.getResourceAsStream(name));

  /** More of a name or a text is no help. */
  private static final int MOST_CHARACTERS = 200;

  private DslMessages() {}

  /** The entry {@code key}, its places filled with {@code arguments}, of which none is too long. */
  public static Message message(String key, Object... arguments) {
    Object[] readable = arguments.clone();
    Arrays.setAll(
        readable, at -> arguments[at] instanceof String text ? shortened(text) : arguments[at]);
    return BUNDLE.message(key, readable);
  }

  /** A text that somebody wrote, as far as anybody reads it in a message. */
  public static String shortened(String text) {
    return shortened(text, MOST_CHARACTERS);
  }

  /** The first characters of a text, {@code most} of them, and a sign that there are more. */
  public static String shortened(String text, int most) {
    boolean fits = text.length() <= most || text.codePointCount(0, text.length()) <= most;
    return fits ? text : text.substring(0, text.offsetByCodePoints(0, most)) + "…";
  }
}

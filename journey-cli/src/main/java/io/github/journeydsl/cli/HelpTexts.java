package io.github.journeydsl.cli;

import java.util.Collections;
import java.util.Enumeration;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The texts of {@code --help} as picocli looks for them: the entries of our table that begin with
 * {@code help.}, in the language of the reader whatever the default locale of the machine is.
 */
final class HelpTexts extends ResourceBundle {

  private static final String PREFIX = "help.";

  private final Words words;

  HelpTexts(Words words) {
    this.words = words;
  }

  @Override
  protected @Nullable Object handleGetObject(String key) {
    boolean known = Words.BUNDLE.entries("").containsKey(PREFIX + key);
    return known ? words.say(PREFIX + key) : null;
  }

  @Override
  protected Set<String> handleKeySet() {
    Set<String> keys = new TreeSet<>();
    for (String key : Words.BUNDLE.entries("").keySet()) {
      if (key.startsWith(PREFIX)) {
        keys.add(key.substring(PREFIX.length()));
      }
    }
    return keys;
  }

  @Override
  public Enumeration<String> getKeys() {
    return Collections.enumeration(handleKeySet());
  }
}

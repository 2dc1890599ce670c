package io.github.journeydsl.dsl.pages;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The pages about the language. {@code CONTRIBUTING.md} tells how what they show is rewritten. */
final class Pages {

  private Pages() {}

  /** A page about the language and the language it is written in. */
  record Translation(String path, Locale locale) {

    Page page() {
      return Page.of(path);
    }

    @Override
    public String toString() {
      return path;
    }
  }

  static final Translation ENGLISH = new Translation("language.md", Locale.ROOT);
  static final Translation JAPANESE = new Translation("ja/language.md", Locale.JAPANESE);

  static List<Translation> all() {
    return List.of(ENGLISH, JAPANESE);
  }

  static Stream<Translation> stream() {
    return all().stream();
  }

  static boolean rewriting() {
    return "rewrite".equals(System.getProperty("journey.docs"));
  }
}

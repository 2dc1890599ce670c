package io.github.journeydsl.dsl;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.journeydsl.core.diagnostic.Diagnostic;
import io.github.journeydsl.core.model.JourneyMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads texts for tests. Every text that is read as a map is also read with other line ends and
 * with a byte order mark, and printed and read again: all must give the same map.
 */
final class Reads {

  static final String FILE = "a.journey";

  /**
   * A small map refers to much that it does not declare; that is not what these tests are about.
   */
  private static final Set<String> ABOUT_OTHER_ELEMENTS =
      Set.of("unknown-reference", "unknown-verb", "missing-property");

  private Reads() {}

  static LoadResult text(String text) {
    return JourneyLoader.standard().load(SourceFiles.of(Map.of(FILE, text)), FILE);
  }

  /** The map of {@code text}, in which nothing may be wrong. */
  static JourneyMap map(String text) {
    JourneyMap map = sound(text);
    assertThat(sound(text.replace("\n", "\r\n"))).as("with CRLF").isEqualTo(map);
    assertThat(sound(text.replace('\n', '\r'))).as("with CR").isEqualTo(map);
    assertThat(sound("\uFEFF" + text)).as("with a byte order mark").isEqualTo(map);
    assertThat(sound(JourneyPrinter.print(map))).as("printed and read").isEqualTo(map);
    return map;
  }

  /** The map of {@code statements} behind the header {@code journey a}. */
  static JourneyMap statements(String statements) {
    return map("journey a\n" + statements);
  }

  private static JourneyMap sound(String text) {
    LoadResult result = text(text);
    assertThat(besidesReferences(result)).as("what is wrong with\n%s", text).isEmpty();
    return result.map().orElseThrow();
  }

  private static List<String> besidesReferences(LoadResult result) {
    return result.diagnostics().stream()
        .filter(d -> !ABOUT_OTHER_ELEMENTS.contains(d.id()))
        .map(Diagnostic::summary)
        .toList();
  }
}

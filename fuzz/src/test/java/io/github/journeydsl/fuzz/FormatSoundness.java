package io.github.journeydsl.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.journeydsl.core.diagnostic.Diagnostic;
import io.github.journeydsl.core.diagnostic.Severity;
import io.github.journeydsl.dsl.FormatResult;
import io.github.journeydsl.dsl.JourneyFormatter;
import io.github.journeydsl.dsl.LoadResult;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What holds of every text that is formatted or refused, alone and among the files of its map. */
final class FormatSoundness {

  private static final Pattern LINE_END = Pattern.compile("\r\n|\n|\r");

  private FormatSoundness() {}

  static void check(Input input) {
    Map<String, byte[]> formatted = new LinkedHashMap<>();
    input.files().forEach((name, bytes) -> formatted.put(name, formatted(name, bytes)));
    LoadResult before = input.load();
    LoadResult after = new Input(formatted).load();
    assertEquals(before.map(), after.map(), "the same map");
    assertEquals(findings(before), findings(after), "the same findings");
  }

  /** The formatted text; the bytes as they were where they are refused. */
  private static byte[] formatted(String name, byte[] bytes) {
    FormatResult result = JourneyFormatter.standard().format(name, bytes);
    boolean hasErrors =
        result.diagnostics().stream().anyMatch(found -> found.severity() == Severity.ERROR);
    assertEquals(hasErrors, result.text().isEmpty(), "refused for an error, and for nothing else");
    assertTrue(
        result.diagnostics().stream().noneMatch(found -> found.id().equals("format-unsound")),
        "sound");
    if (result.text().isEmpty()) {
      return bytes;
    }
    String text = result.orElseThrow();
    byte[] written = text.getBytes(StandardCharsets.UTF_8);
    checkLayout(result.original().orElseThrow(), text);
    FormatResult again = JourneyFormatter.standard().format(name, written);
    assertEquals(text, again.orElseThrow(), "twice is once");
    return written;
  }

  private static void checkLayout(String original, String text) {
    assertEquals(Comments.of(original), Comments.of(text), "the same comments in their order");
    assertEquals(original.startsWith("\uFEFF"), text.startsWith("\uFEFF"), "byte order mark");
    List<String> ends = lineEnds(text);
    assertTrue(ends.size() <= 1, () -> "one kind of line end: " + ends);
    assertTrue(
        lineEnds(original).isEmpty() || lineEnds(original).containsAll(ends), "its own line end");
  }

  private static List<String> lineEnds(String text) {
    return LINE_END.matcher(text).results().map(end -> end.group()).distinct().toList();
  }

  /** What is told of a map, without the hints that formatting makes pointless. */
  private static List<String> findings(LoadResult result) {
    return result.diagnostics().stream()
        .filter(found -> found.severity() != Severity.INFO)
        .map(Diagnostic::id)
        .toList();
  }
}

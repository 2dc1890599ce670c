package io.github.journeydsl.dsl;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.journeydsl.core.element.ElementKind;
import io.github.journeydsl.core.element.ElementRef;
import io.github.journeydsl.core.model.JourneyMap;
import io.github.journeydsl.core.property.MapElement;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** One property as text, and files by the names that people know. */
class PropertyStatementsTest {

  private static final String TEXT = """
      journey a
      persona mori "森" { roles user, buyer }
      phase b { touchpoint t { for mori { action "一"; action "二"; emotion +3 "期待" from survey } } }
      scenario s {
        on manual
        wait for open t up to 2 days { send c by email } else { exit }
      }
      allow phase-empty because "後で"
      """;

  @Test
  void aPropertyIsWrittenAsItsStatements() {
    ElementRef experience = ElementRef.of(ElementKind.EXPERIENCE, "t", "mori");
    assertThat(statements(experience, "emotion")).containsExactly("emotion +3 \"期待\" from survey");
    assertThat(statements(experience, "action")).containsExactly("action \"一\"", "action \"二\"");
    assertThat(statements(experience, "pain")).isEmpty();
    ElementRef mori = ElementRef.of(ElementKind.PERSONA, "mori");
    assertThat(statements(mori, "roles")).containsExactly("roles user, buyer");
    assertThat(statements(mori, "label")).isEmpty();
    assertThat(statements(mori, "nothing")).isEmpty();
    assertThat(statements(ElementRef.of(ElementKind.SCENARIO, "s"), "step"))
        .containsExactly("wait for open t up to 2 days { send c by email } else { exit }");
    assertThat(statements(ElementRef.of(ElementKind.JOURNEY, "a"), "allow"))
        .containsExactly("allow phase-empty because \"後で\"");
  }

  private static List<String> statements(ElementRef element, String property) {
    JourneyMap map = JourneyLoader.standard()
        .load(SourceFiles.of(Map.of("a.journey", TEXT)), "a.journey")
        .map()
        .orElseThrow();
    return JourneyPrinter.statements(MapElement.find(map, element).orElseThrow(), property);
  }

  @Test
  void filesAreNamedAsTheirSourceSays() {
    SourceFiles files = new SourceFiles() {
      @Override
      public Optional<byte[]> read(String path, int limit) {
        return path.equals("a.journey")
            ? Optional.of("journey a {".getBytes(StandardCharsets.UTF_8))
            : Optional.empty();
      }

      @Override
      public String shownName(String path) {
        return "main:" + path;
      }
    };
    LoadResult loaded = JourneyLoader.standard().load(files, "a.journey");
    assertThat(loaded.files()).containsExactly("main:a.journey");
    assertThat(loaded.diagnostics().get(0).summary()).startsWith("main:a.journey:1:");
  }
}

package io.github.journeydsl.core.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.journeydsl.core.element.ElementKind;
import io.github.journeydsl.core.problem.Term;
import io.github.journeydsl.core.property.ElementType;
import io.github.journeydsl.core.value.SpanUnit;
import io.github.journeydsl.fixtures.MessageTable;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CoreMessagesTest {

  @Test
  void theTableIsCompleteInEveryLanguage() {
    List<String> kinds = Term.words(ElementKind.class);
    List<String> units = Stream.of(SpanUnit.values())
        .map(unit -> unit.singular().replace(' ', '-'))
        .toList();
    new MessageTable(CoreMessages.BUNDLE, Path.of("src/main/java"))
        .family("kind.", kinds)
        .family("a-kind.", kinds)
        .family(
            "persona-incomplete.",
            List.of("department", "title", "challenge", "information", "source", "reports-to"))
        .family("one-span.", units)
        .family("span.", units)
        .family("field.", fields())
        .assertComplete();
  }

  /** What a change can be about. */
  private static List<String> fields() {
    return Stream.of(ElementKind.values())
        .flatMap(kind -> ElementType.of(kind).stream())
        .flatMap(type -> type.properties().stream())
        .filter(property -> property.elements().isEmpty())
        .map(property -> property.name().replace(' ', '-'))
        .distinct()
        .toList();
  }

  @ParameterizedTest
  @MethodSource("entries")
  void aMessageHasNoBracesButThoseOfItsPlaces(Map.Entry<String, String> entry) {
    assertThat(entry.getValue().replaceAll("\\{\\d}", "")).doesNotContain("{", "}");
    assertThat(entry.getValue()).isNotBlank();
  }

  static Stream<Map.Entry<String, String>> entries() {
    return Stream.of("", "ja")
        .flatMap(language -> CoreMessages.BUNDLE.entries(language).entrySet().stream())
        .sorted(Map.Entry.comparingByKey());
  }
}

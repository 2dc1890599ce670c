package io.github.journeydsl.core.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.journeydsl.core.element.ElementKind;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class CoreMessagesTest {

  @ParameterizedTest
  @MethodSource("entries")
  void thePlacesOfAMessageAreNumberedFromZeroWithoutGap(Map.Entry<String, String> entry) {
    TreeSet<Integer> places = Pattern.compile("\\{(\\d+)}")
        .matcher(entry.getValue())
        .results()
        .map((MatchResult match) -> Integer.valueOf(match.group(1)))
        .collect(Collectors.toCollection(TreeSet::new));

    assertThat(places)
        .containsExactlyElementsOf(IntStream.range(0, places.size()).boxed().toList());
  }

  @ParameterizedTest
  @MethodSource("entries")
  void aMessageHasNoBracesButThoseOfItsPlaces(Map.Entry<String, String> entry) {
    assertThat(entry.getValue().replaceAll("\\{\\d}", ""))
        .doesNotContain("{", "}")
        .isNotBlank();
  }

  @ParameterizedTest
  @EnumSource
  void everyKindOfElementHasAWordForSentences(ElementKind kind) {
    assertThat(CoreMessages.BUNDLE.entries("")).containsKey("kind." + kind.term());
  }

  static Stream<Map.Entry<String, String>> entries() {
    return CoreMessages.BUNDLE.entries("").entrySet().stream().sorted(Map.Entry.comparingByKey());
  }
}

package io.github.journeydsl.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What is said about every example journey, word for word in both languages; with
 * {@code -Djourney.docs=rewrite} it is written anew.
 */
class GoldenFindingsTest {

  @TempDir
  private Path folder;

  @BeforeEach
  void copyExamples() throws IOException {
    Journeys.copyTo(folder);
    Files.writeString(folder.resolve(Journeys.MISTAKES), Journeys.expected(Journeys.MISTAKES));
  }

  static Stream<Arguments> runs() {
    return Stream.concat(Journeys.all().stream(), Stream.of(Journeys.MISTAKES))
        .flatMap(journey -> Stream.of("en", "ja").map(lang -> Arguments.of(journey, lang)));
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("runs")
  void isToldAsItIsExpected(String journey, String language) throws IOException {
    Run run =
        Run.in(Locale.forLanguageTag(language), "check", folder.resolve(journey).toString());
    String told = run.out().replace(FileName.of(folder) + "/", "");
    String name = (language.equals("ja") ? "ja/" : "") + Journeys.golden(journey);
    if ("rewrite".equals(System.getProperty("journey.docs"))) {
      Journeys.write(name, told);
    } else {
      assertThat(told)
          .as("%s; CONTRIBUTING.md tells how to rewrite it", name)
          .isEqualTo(Journeys.expected(name));
    }
  }

  @Test
  void noExampleHasAnError() {
    assertThat(Journeys.all())
        .hasSizeGreaterThan(2)
        .allSatisfy(journey -> assertThat(
                Run.of("check", folder.resolve(journey).toString()).code())
            .isZero());
  }

  @Test
  void everyExpectationIsThatOfAnExample() {
    List<String> names = Stream.concat(Journeys.all().stream(), Stream.of(Journeys.MISTAKES))
        .map(Journeys::golden)
        .sorted()
        .toList();
    assertThat(Journeys.goldens("")).isEqualTo(names);
    assertThat(Journeys.goldens("ja")).isEqualTo(names);
  }
}

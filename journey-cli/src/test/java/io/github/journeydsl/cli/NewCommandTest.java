package io.github.journeydsl.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.journeydsl.core.model.JourneyMap;
import io.github.journeydsl.core.model.Phase;
import io.github.journeydsl.core.template.PhaseTemplate;
import io.github.journeydsl.dsl.JourneyFormatter;
import io.github.journeydsl.dsl.JourneyLoader;
import io.github.journeydsl.dsl.JourneyPrinter;
import io.github.journeydsl.dsl.SourceFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class NewCommandTest {

  /** A suggestion: a comment that is a statement of the language. */
  private static final Pattern SUGGESTION = Pattern.compile("^( *)// ([a-z} ].*)$");

  @TempDir
  private Path folder;

  static Stream<Object[]> drafts() {
    return Arrays.stream(PhaseTemplate.values())
        .flatMap(template -> Stream.of("en", "ja").map(lang -> new Object[] {template, lang}));
  }

  @ParameterizedTest
  @MethodSource("drafts")
  void aNewMapChecksWithNothingToSay(PhaseTemplate template, String language) {
    Path file = written(template, language);
    Run check = Run.of("check", file.toString());
    assertThat(check.code()).isZero();
    assertThat(check.out()).contains("no errors, no warnings").doesNotContain("[", "MISSING");
  }

  @ParameterizedTest
  @MethodSource("drafts")
  void aNewMapIsInTheStyleOfTheFormatter(PhaseTemplate template, String language)
      throws IOException {
    Path file = written(template, language);
    String text = Files.readString(file);
    assertThat(Run.of("fmt", "--check", file.toString()).code()).isZero();
    assertThat(text).isEqualTo(JourneyFormatter.standard().format(text).orElseThrow());
    assertThat(text.lines()).allMatch(line -> line.length() < 120);
  }

  @ParameterizedTest
  @MethodSource("drafts")
  void aNewMapCanBePrintedAndReadAgain(PhaseTemplate template, String language) throws IOException {
    JourneyMap map = read(Files.readString(written(template, language)));
    assertThat(read(JourneyPrinter.print(map))).isEqualTo(map);
    assertThat(map.phases())
        .extracting(Phase::id)
        .isEqualTo(template.phases().stream().map(Phase::id).toList());
    Locale locale = Locale.forLanguageTag(language);
    assertThat(map.phases())
        .extracting(Phase::label)
        .isEqualTo(
            template.suggestions(locale).phases().stream().map(Phase::label).toList());
  }

  @ParameterizedTest
  @MethodSource("drafts")
  void allSuggestionsTogetherMakeSenseWithoutTheirSlashes(PhaseTemplate template, String language)
      throws IOException {
    String text = Files.readString(written(template, language))
        .lines()
        .map(line -> SUGGESTION.matcher(line).replaceFirst("$1$2"))
        .collect(Collectors.joining("\n", "", "\n"));
    Path all = Files.writeString(folder.resolve("all.journey"), text);
    Run check = Run.of("check", all.toString());
    assertThat(check.out()).contains(": no errors").doesNotContain("error[");
    JourneyMap map = read(text);
    var suggested = template.suggestions(Locale.forLanguageTag(language));
    assertThat(map.contents()).isEqualTo(suggested.contents());
    assertThat(map.index().touchpoints().keySet())
        .containsExactlyElementsOf(suggested.phases().stream()
            .flatMap(phase -> phase.touchpoints().stream())
            .map(touchpoint -> touchpoint.id())
            .toList());
    assertThat(map.approvalChains()).hasSize(1);
  }

  @ParameterizedTest
  @MethodSource("drafts")
  void everyCommentIsInTheLanguageOfTheMap(PhaseTemplate template, String language)
      throws IOException {
    List<String> comments = Files.readString(written(template, language))
        .lines()
        .filter(line -> line.contains("// ") && !SUGGESTION.matcher(line).matches())
        .map(line -> line.substring(line.indexOf("// ") + 3).replace("導入", ""))
        .toList();
    boolean japanese = language.equals("ja");
    assertThat(comments).hasSizeGreaterThan(10);
    assertThat(comments)
        .allSatisfy(comment -> assertThat(
                Pattern.compile("[\\p{IsHiragana}\\p{IsHan}]").matcher(comment).find())
            .as(comment)
            .isEqualTo(japanese));
  }

  @Test
  void withoutATemplateItHasTheStandardPhases() {
    Run run = Run.of("new", "a", "-o", "-");
    assertThat(run.err()).isEmpty();
    assertThat(read(run.out()).phases()).hasSize(6);
    assertThat(run.out())
        .isEqualTo(Run.of("new", "a", "-o", "-", "--template", "standard-6").out());
  }

  @Test
  void theFileIsToldAndNeverOverwritten() throws IOException {
    Path file = folder.resolve("map.journey");
    Run first = Run.of("new", "x", "-o", file.toString());
    assertThat(first.err()).isEqualTo("wrote " + FileName.of(file) + " (journey x)\n");
    String text = Files.readString(file);
    Run again = Run.of("new", "y", "-o", file.toString());
    assertThat(again.code()).isEqualTo(2);
    assertThat(again.err()).contains("is there already");
    assertThat(file).hasContent(text);
  }

  @Test
  void withoutAFileItIsWrittenIntoThisFolder() throws IOException {
    Path file = Path.of("new-map-of-a-test.journey");
    try {
      Run run = Run.of("new", "new map of a test");
      assertThat(run.err()).isEqualTo("wrote " + file + " (journey new-map-of-a-test)\n");
      assertThat(Files.readString(file))
          .isEqualTo(Run.of("new", "new map of a test", "-o", "-").out());
    } finally {
      Files.deleteIfExists(file);
    }
  }

  @Test
  void whatCannotBeWrittenIsSaid() {
    String there = folder.resolve("no/map.journey").toString();
    assertThat(Run.of("new", "x", "-o", there).err()).contains("its folder does not exist");
    assertThat(Run.of("new", "x", "-o", folder.toString()).code()).isEqualTo(2);
    assertThat(folder).isEmptyDirectory();
  }

  @ParameterizedTest
  @ValueSource(strings = {"../x", "maps/x", "/x", "maps\\x"})
  void aNameIsNoPath(String name) {
    Run run = Run.of("new", name);
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("is a name, not a path").contains("-o FOLDER/");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "!!!", "…", "-", "__", "😀"})
  void aNameNeedsALetterOrADigit(String name) {
    Run run = Run.of("new", name, "-o", "-");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).isNotEmpty().doesNotContain("internal error");
  }

  @Test
  void aNameThatTheLocaleGarbledIsNotWritten() {
    Run run = Run.of("new", "MA\ufffd\ufffd", "-o", "-");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("LC_ALL");
  }

  @Test
  void theTemplatesAreListed() {
    Run run = Run.of("new", "--list");
    assertThat(run.out())
        .contains("ma-5\n  Awareness → Interest → Comparison → Purchase → Adoption\n");
    assertThat(Run.of("new", "--list", "--lang", "ja").out())
        .contains("ma-5\n  認知 → 興味・関心 → 比較検討 → 購入 → 導入・活用\n");
    assertThat(run.out().lines()).hasSize(2 * PhaseTemplate.values().length);
  }

  private Path written(PhaseTemplate template, String language) {
    Path file = folder.resolve("map.journey");
    Run run = Run.of(
        "new",
        "MA \"導入\" \\ 2027",
        "-o",
        file.toString(),
        "--template",
        template.term(),
        "--lang",
        language);
    assertThat(run.code()).as(run.err()).isZero();
    return file;
  }

  private static JourneyMap read(String text) {
    return JourneyLoader.standard().load(SourceFiles.of(Map.of("a", text)), "a").orElseThrow();
  }
}

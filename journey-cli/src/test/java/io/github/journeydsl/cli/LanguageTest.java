package io.github.journeydsl.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** All that people read comes in their language. */
class LanguageTest {

  private static final Pattern JAPANESE =
      Pattern.compile("[\\p{IsHiragana}\\p{IsKatakana}\\p{IsHan}]");

  private static final String MISTAKE = "journey a\nfoo\n";

  @TempDir
  private Path folder;

  @ParameterizedTest
  @CsvSource({
    "und, EN",
    "en-US, EN",
    "fr, EN",
    "ja, JA",
    "ja-JP, JA",
    "ja-JP-u-ca-japanese, JA",
    "jam, EN",
  })
  void theEnvironmentDecidesAndEnglishIsForAllOthers(String locale, Language language) {
    assertThat(Language.of(Locale.forLanguageTag(locale))).isEqualTo(language);
  }

  @ParameterizedTest
  @ValueSource(strings = {"--lang ja check FILE", "check --lang ja FILE", "check FILE --lang=JA"})
  void theOptionDecidesWhereverItStands(String line) throws IOException {
    Path file = Files.writeString(folder.resolve("a.journey"), MISTAKE);
    String[] arguments = line.replace("FILE", file.toString()).split(" ");
    assertThat(Run.of(arguments).out()).startsWith("エラー[unknown-statement]: ");
    assertThat(Run.in(Locale.JAPAN, arguments).out()).startsWith("エラー[");
  }

  @Test
  void englishIsWhatTheOptionSaysInAJapaneseEnvironment() throws IOException {
    Path file = Files.writeString(folder.resolve("a.journey"), MISTAKE);
    assertThat(Run.in(Locale.JAPAN, "check", file.toString()).out()).startsWith("エラー[");
    assertThat(Run.in(Locale.JAPAN, "check", "--lang", "en", file.toString()).out())
        .startsWith("error[unknown-statement]: ");
  }

  @Test
  void whatStandsBehindTwoDashesIsAFile() {
    Run run = Run.of("check", "--", "--lang", "ja");
    assertThat(run.out()).startsWith("error[file-not-found]");
  }

  @Test
  void messagesInJsonComeInTheLanguageAndItsWordsDoNot() throws IOException {
    Path file = Files.writeString(folder.resolve("a.journey"), MISTAKE);
    Run run = Run.of("check", "--format", "json", "--lang", "ja", file.toString());
    assertThat(OutputSchema.CHECK.strictErrors(run.out())).isEmpty();
    JsonNode finding = JsonMapper.shared().readTree(run.out()).at("/diagnostics/0");
    assertThat(finding.get("severity").asString()).isEqualTo("error");
    assertThat(finding.get("message").asString()).containsPattern(JAPANESE);
    assertThat(finding.get("help").asString()).containsPattern(JAPANESE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "frobnicate",
        "check",
        "check --fromat json a.journey",
        "check --format xml a.journey",
        "convert a.journey",
        "convert --to",
        "convert --to json a b",
        "check a.json",
        "convert --to json no-such-file.json",
        "check --format=json --format=json a",
      })
  void misuseIsAnsweredInJapanese(String line) {
    Run run = Run.in(Locale.JAPANESE, line.isEmpty() ? new String[0] : line.split(" "));
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err().lines().findFirst().orElseThrow()).containsPattern(JAPANESE);
    assertThat(run.err()).doesNotContain("Usage", "Did you mean", "Missing", "Unknown", "See ");
  }

  @ParameterizedTest
  @MethodSource("helpLines")
  void everyTextOfTheHelpIsShown(String language, String line) {
    String shown = Stream.of(
            "", "new", "check", "test", "explain", "diff", "simulate", "fmt", "convert")
        .map(command -> Run.of((command + " --help --lang " + language).strip().split(" ")))
        .map(Run::out)
        .collect(Collectors.joining("\n"));
    assertThat(shown.replaceAll("\\s+", "")).contains(line.replaceAll("\\s+", ""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"--help", "check --help", "test --help", "fmt --help", "convert --help"})
  void helpInJapaneseFitsATerminal(String line) {
    Run run = Run.in(Locale.JAPANESE, line.split(" "));
    assertThat(run.out()).startsWith("使い方: journey").containsPattern("例:\n  journey [cft]");
    assertThat(run.out().lines())
        .hasSizeLessThan(36)
        .allSatisfy(text ->
            assertThat(text.codePoints().map(c -> c < 0x1100 ? 1 : 2).sum()).isLessThan(81));
  }

  static List<String> helpKeys() {
    return Words.BUNDLE.entries("").keySet().stream()
        .filter(key -> key.startsWith("help."))
        .map(key -> key.substring("help.".length()))
        .sorted()
        .toList();
  }

  static List<Object[]> helpLines() {
    return Stream.of("en", "ja")
        .flatMap(language -> helpKeys().stream()
            .flatMap(key -> Stream.of(new Words(Locale.forLanguageTag(language))
                    .say("help." + key)
                    .split("%n"))
                .map(line -> new Object[] {language, line})))
        .toList();
  }
}

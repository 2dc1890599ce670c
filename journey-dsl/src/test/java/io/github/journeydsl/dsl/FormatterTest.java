package io.github.journeydsl.dsl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.journeydsl.core.diagnostic.Diagnostic;
import io.github.journeydsl.core.diagnostic.Severity;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormatterTest {

  private static final JourneyFormatter FORMATTER = JourneyFormatter.standard();

  @TempDir
  private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n\n\n", "\t\r\n", "　\n", ";;\n;"})
  void aTextThatSaysNothingIsEmpty(String text) {
    assertThat(Formats.text(text)).isEmpty();
  }

  @Test
  void theWideSlashesBeforeACommentBecomeOrdinaryOnes() {
    String text = "journey a\n／／ 購買／調達　部 \nphase p ／／x\n";
    assertThat(Formats.text(text))
        .isEqualTo("journey a\n// 購買／調達　部\nphase p" + " ".repeat(38) + "//x\n");
    assertThat(Formats.result(Formats.text(text)).diagnostics()).isEmpty();
  }

  @Test
  void anOutlineOfAFileNeedsNoHeader() {
    assertThat(Formats.text("  // note")).isEqualTo("// note\n");
    assertThat(Formats.text("phase p{goal \"g\"}")).isEqualTo("phase p { goal \"g\" }\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "journey a {",
        "journey a\nphase p { gaol \"x\" }",
        "journey a }",
        "journey a \"open",
        "journey a /* open",
        "journey a \"\"\" open",
        "journey a # b",
        "journey a\nphase p ｛ goal \"g\" ｝",
        "journey a\nphase 「p」",
        "xyzzy"
      })
  void aTextWithAMistakeOfSyntaxIsRefused(String text) {
    FormatResult result = Formats.result(text);
    assertThat(result.text()).isEmpty();
    assertThat(result.isChanged()).isFalse();
    assertThat(result.isReadable()).isTrue();
    assertThatThrownBy(result::orElseThrow).isInstanceOf(JourneyException.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "journey a\nphase p { approval nowhere }",
        "import \"nowhere.journey\"\njourney a",
        "journey a\njourney b",
        "journey a { status half-done }",
        "journey a\nphase p\nphase p"
      })
  void whatItSaysIsNotJudged(String text) {
    assertThat(Formats.result(text).text()).isPresent();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void elseOnALineOfItsOwnIsRefused(String end) {
    String text = "scenario s { if a = 1 { exit }\nelse { exit } }".replace("\n", end);
    assertThat(Formats.result(text).diagnostics())
        .extracting(Diagnostic::id)
        .containsExactly("else-on-own-line");
    assertThat(Formats.result(text).diagnostics().get(0).range().orElseThrow().toString())
        .isEqualTo("text:2:1");
  }

  @Test
  void aHintDoesNotStopIt() {
    FormatResult result = Formats.result("persona　p { age ３ }");
    assertThat(result.text()).contains("persona p { age 3 }\n");
    assertThat(result.diagnostics())
        .extracting(Diagnostic::severity)
        .containsOnly(Severity.INFO)
        .hasSize(2);
  }

  @ParameterizedTest
  @CsvSource({"3,+3", "+3,+3", "-3,-3", "0,0", "00,00", "＋３,+3", "−３,-3", "3.7,+3.7"})
  void scoresGetTheirPlus(String written, String formatted) {
    assertThat(Formats.text("phase p { touchpoint t { for q { emotion " + written + " } } }"))
        .contains("{ emotion " + formatted + " }");
    assertThat(Formats.text("scoring {\non view p " + written + " at most 5 per day }"))
        .contains("on view p  " + formatted + " at most 5 per day");
  }

  @Test
  void namesKeepTheirLettersAndDigits() {
    assertThat(Formats.text("phase ｐ１\nphase フェーズ３\nphase a－b"))
        .isEqualTo("phase ｐ１\nphase フェーズ３\nphase a-b\n");
  }

  @Test
  void textsKeepEverySign() {
    String line = "journey a \"　３，０００ \\u{3042}\\t ｛｝ // no /* comment\"\n";
    assertThat(Formats.text(line)).isEqualTo(line);
  }

  @Test
  void theLineEndOfMostLinesIsKept() {
    assertThat(Formats.text("journey a\r\nphase p\nphase q\r\n"))
        .isEqualTo("journey a\r\nphase p\r\nphase q\r\n");
    assertThat(Formats.text("journey a\rphase p\rphase q\n"))
        .isEqualTo("journey a\rphase p\rphase q\r");
    assertThat(Formats.text("journey a")).isEqualTo("journey a\n");
  }

  @Test
  void aByteOrderMarkIsKept() {
    assertThat(Formats.text("\uFEFFjourney  a\n")).isEqualTo("\uFEFFjourney a\n");
    byte[] bytes = "\uFEFFjourney  a\n".getBytes(StandardCharsets.UTF_8);
    FormatResult result = FORMATTER.format("a.journey", bytes);
    assertThat(result.text()).contains("\uFEFFjourney a\n");
    assertThat(result.original()).contains("\uFEFFjourney  a\n");
  }

  @Test
  void aFormattedTextIsNotChanged() {
    assertThat(FORMATTER.format("journey a\n").isChanged()).isFalse();
    assertThat(FORMATTER.format("journey a").isChanged()).isTrue();
  }

  @Test
  void aFileIsReadAndLeftAlone() throws IOException {
    Path file = Files.writeString(folder.resolve("旅.journey"), "journey   a");
    assertThat(FORMATTER.format(file).text()).contains("journey a\n");
    assertThat(file).hasContent("journey   a");
  }

  @Test
  void bytesThatAreNoTextAreRefusedLikeTheLoaderRefusesThem() throws IOException {
    Path file = folder.resolve("sjis.journey");
    Files.write(file, "journey 旅".getBytes("Shift_JIS"));
    assertSameProblem(file, "file-encoding");
    assertSameProblem(folder.resolve("none.journey"), "file-not-found");
    assertSameProblem(folder, "file-is-folder");
    assertThat(FORMATTER.format("x", new byte[] {'a', 0}).diagnostics())
        .extracting(Diagnostic::id)
        .containsExactly("file-binary");
  }

  private static void assertSameProblem(Path file, String id) {
    FormatResult result = FORMATTER.format(file);
    assertThat(result.isReadable()).isFalse();
    assertThat(result.text()).isEmpty();
    assertThat(result.original()).isEmpty();
    assertThat(result.diagnostics()).extracting(Diagnostic::id).containsExactly(id);
    assertThat(result.diagnostics())
        .isEqualTo(JourneyLoader.standard().load(file).diagnostics());
  }

  @Test
  void mistakesAreShownBesideTheText() {
    FormatResult result = FORMATTER.format("a.journey", "journey a\nphase p { gaol \"x\" }");
    assertThat(DiagnosticPrinter.of(result).print(result.diagnostics().get(0)))
        .contains("a.journey:2:11", "2 │ phase p { gaol \"x\" }");
  }

  @Test
  void limitsHold() {
    LoadLimits limits = LoadLimits.defaults().withFileBytes(20).withNesting(2).withErrors(2);
    JourneyFormatter strict = FORMATTER.withLimits(limits);
    assertThat(strict.format("x\ny\nz\nw").diagnostics())
        .extracting(Diagnostic::id)
        .containsExactly("unknown-statement", "unknown-statement", "more-errors");
    String deep = "scenario s { repeat every 1 day { repeat every 1 day { } } }";
    assertThat(strict.format(deep).diagnostics())
        .extracting(Diagnostic::id)
        .contains("nesting-too-deep");
    assertThat(FORMATTER.format(deep).text()).isPresent();
    assertThat(strict.format("a", deep.getBytes(StandardCharsets.UTF_8)).diagnostics())
        .extracting(Diagnostic::id)
        .containsExactly("file-too-large");
  }

  @Test
  void aLongNameDoesNotPushItsNeighboursAway() {
    String name = "x".repeat(200);
    List<String> lines =
        Formats.lines("scoring {\n on view " + name + " 1\n on view y 2\n on start zz 3\n}");
    assertThat(lines)
        .containsExactly(
            "scoring {",
            "  on view " + name + "  +1",
            "  on view y    +2",
            "  on start zz  +3",
            "}");
  }

  @Test
  void manyLongNamesStaySmall() {
    StringBuilder text = new StringBuilder("scoring {\n");
    for (int at = 0; at < 2_000; at++) {
      text.append(" on e").append(at).append(" 1\n");
    }
    text.append(" on ").append("x".repeat(100_000)).append(" 1\n}");
    assertThat(Formats.text(text.toString()).length()).isLessThan(3 * text.length());
  }

  @Test
  void aLineOfVeryManyCommentsOrBranchesIsFormatted() {
    int many = 20_000;
    assertThat(Formats.text("/* */ ".repeat(many))).hasLineCount(1);
    assertThat(Formats.text("journey a " + "/* */ ".repeat(many))).hasLineCount(1);
    String branches = "scenario s { if a = 1 { }" + " else if a = 1 { }".repeat(many) + " }";
    assertThat(Formats.text(branches)).hasLineCount(3);
    String list = "journey a { owner " + "\"o\",\n".repeat(many) + "\"o\" }";
    assertThat(Formats.text(list)).hasLineCount(many + 3);
  }

  @Test
  void theLineEndsOfCommentsAndTextsAreThoseOfTheFile() {
    String text = "/* a\r\n b */\r\njourney a {\r\n description \"\"\"\r\n x\r\n \"\"\"\r\n}\r\n";
    assertThat(Arrays.asList(Formats.text(text).split("\r\n", -1)))
        .containsExactly(
            "/* a", " b */", "journey a {", "  description \"\"\"", "    x", "    \"\"\"", "}", "");
  }
}

package io.github.journeydsl.dsl;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The carets stand below what they mean, whatever stands before it. */
class ExcerptProperties {

  private static final int WIDEST = 200;

  private static String[] print(String text) {
    LoadResult result = Reads.text(text);
    DiagnosticPrinter printer = DiagnosticPrinter.of(result);
    return result.diagnostics().stream()
        .map(printer::print)
        .collect(Collectors.joining())
        .split("\n");
  }

  /** The line with the mistake {@code rolse}, behind a text. */
  private static String[] excerpt(String before) {
    return print("journey a\npersona p {\ntitle \"" + before + "\"; rolse user; age 3\n}");
  }

  private static String shown(String line) {
    return line.substring(line.indexOf('│') + 2);
  }

  private static void assertCaretsBelowTheMistake(String[] lines) {
    String line = shown(lines[3]);
    String carets = shown(lines[4]);
    int start = carets.indexOf('^');
    assertThat(carets).endsWith("^^^^^ did you mean \"roles\"?");
    assertThat(line).contains("rolse");
    assertThat(DisplayWidth.of(line.substring(0, line.indexOf("rolse")))).isEqualTo(start);
  }

  @Example
  void japaneseTakesTwoColumns() {
    String[] lines = excerpt("課長代理");
    assertThat(lines[3]).isEqualTo(" 3 │ title \"課長代理\"; rolse user; age 3");
    assertThat(lines[4]).isEqualTo("   │                   ^^^^^ did you mean \"roles\"?");
  }

  @Example
  void combiningMarksTakeNone() {
    String[] lines = excerpt("e\u0301e\u0301");
    assertThat(lines[4]).isEqualTo("   │             ^^^^^ did you mean \"roles\"?");
  }

  @Example
  void anEmojiTakesTwo() {
    String[] lines = excerpt("👨\u200D👩\u200D👧");
    assertThat(lines[4]).isEqualTo("   │             ^^^^^ did you mean \"roles\"?");
  }

  @Example
  void aTabGoesToTheNextMultipleOfFour() {
    String[] lines = print("journey a\npersona p {\n\troles user;\trolse user\n}");
    assertThat(lines[3]).isEqualTo(" 3 │     roles user; rolse user");
    assertThat(lines[4]).isEqualTo("   │                 ^^^^^ did you mean \"roles\"?");
  }

  @Example
  void wideMarksAreUnderlinedWholly() {
    String[] lines = print("journey a\nphase x { touchpoint t { offers 事例集 } }\ncontent 事例集1");
    assertThat(lines[4])
        .isEqualTo("   │                                 ^^^^^^ did you mean \"事例集1\"?");
  }

  @Example
  void aVeryLongLineIsShownAroundTheMistakeOnly() {
    for (int length : new int[] {100, 160, 1_000, 40_000}) {
      String[] lines = excerpt("長い".repeat(length));
      assertThat(DisplayWidth.of(lines[3])).isLessThan(2 * WIDEST);
      assertCaretsBelowTheMistake(lines);
    }
  }

  @Example
  void signsATerminalWouldObeyAreReplaced() {
    String[] lines = excerpt("\u001B[31m\u202E\u2066\u200F\u0007\u009B");
    String all = String.join("\n", lines);
    assertThat(all).contains("\uFFFD[31m");
    assertHarmless(all);
    assertCaretsBelowTheMistake(lines);
  }

  @Example
  void signsATerminalWouldObeyAreReplacedInMessagesToo() {
    assertHarmless(String.join("\n", print("journey a\n\u001B\nphase \u202Ex\nphase \u0007")));
    assertHarmless(String.join(
        "\n", print("journey a { timezone \"\u001B[2J\" }\nimport \"\u001B[2J\u202E.journey\"")));
  }

  @Example
  void signsATerminalWouldObeyAreReplacedInNamesOfFilesToo() {
    String name = "\u001B[31mx\u202E.journey";
    LoadResult result = JourneyLoader.standard()
        .load(
            SourceFiles.of(Map.of(
                "a.journey",
                "journey a\nimport \"\\u{1b}[31mx\\u{202e}.journey\"",
                name,
                "library b\nphse x")),
            "a.journey");
    DiagnosticPrinter printer = DiagnosticPrinter.of(result);
    assertThat(result.diagnostics()).isNotEmpty();
    result.diagnostics().forEach(diagnostic -> assertHarmless(printer.print(diagnostic)));
  }

  @Example
  void theExamplesArePrintedWithoutHarm() {
    for (Path file : Examples.files()) {
      LoadResult result = JourneyLoader.standard().load(file);
      DiagnosticPrinter printer = DiagnosticPrinter.of(result);
      result.diagnostics().forEach(diagnostic -> assertHarmless(printer.print(diagnostic)));
    }
  }

  private static void assertHarmless(String printed) {
    assertThat(printed.codePoints().filter(point -> point != '\n'))
        .noneMatch(Character::isISOControl)
        .noneMatch(
            point -> point >= 0x202A && point <= 0x202E || point >= 0x2066 && point <= 0x2069);
  }

  @Property
  void theCaretsStandBelowTheMistake(@ForAll("befores") String before) {
    assertCaretsBelowTheMistake(excerpt(before));
  }

  @Provide
  Arbitrary<String> befores() {
    return Arbitraries.of(
            "a", "課", "e\u0301", "か\u3099", "👍🏽", "🇯🇵", "𠮷", "\t", " ", "　", "\u200D",
            "\uFE0F", "❤", "ｶ", "ﾞ", "한", "\u001B", "\u202E", "①", "// ")
        .list()
        .ofMinSize(1)
        .ofMaxSize(300)
        .map(parts -> "x" + String.join("", parts));
  }
}

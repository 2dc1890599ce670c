package io.github.journeydsl.dsl;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts in quotation marks: escapes, and blocks over several lines. */
class TextStatementsTest {

  private static final String MARKS = "\"\"\"";

  private static String description(String written) {
    return Reads.map("journey a {\n  description " + written + "\n}")
        .description()
        .orElseThrow();
  }

  @Test
  void escapesStandForSignsThatCannotBeTyped() {
    assertThat(description("\"a\\\"b\\\\c\\nd\\te\\u{3042}f\\u{1F600}\""))
        .isEqualTo("a\"b\\c\nd\teあf😀");
  }

  @Test
  void everythingElseStandsForItself() {
    assertThat(description("\"// /* { } ; # 'x' ， “”「」 100% \""))
        .isEqualTo("// /* { } ; # 'x' ， “”「」 100% ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\\u{0}", "\\u{41}", "\\u{00041}", "\\u{10FFFF}", "\\u{aBcD}"})
  void aCodePointHasOneToSixHexDigits(String escape) {
    int point = Integer.parseInt(escape.substring(3, escape.length() - 1), 16);
    assertThat(description("\"x" + escape + "\"")).isEqualTo("x" + Character.toString(point));
  }

  @Test
  void theCommonIndentationOfABlockIsRemoved() {
    assertThat(description(MARKS + "\n    first\n      second\n\n    third\n    " + MARKS))
        .isEqualTo("first\n  second\n\nthird");
  }

  @Test
  void theClosingMarksCountForTheIndentation() {
    assertThat(description(MARKS + "\n    first\n  " + MARKS)).isEqualTo("  first");
  }

  @Test
  void aBlockMayCloseBehindItsLastWord() {
    assertThat(description(MARKS + "\n    first\n    second" + MARKS)).isEqualTo("first\nsecond");
  }

  @Test
  void aBlockMayStandOnOneLine() {
    assertThat(description(MARKS + "on \"one\" line" + MARKS)).isEqualTo("on \"one\" line");
  }

  @Test
  void aBlockMayHoldQuotationMarksAndEscapes() {
    assertThat(description(MARKS + "\n  \"a\" \\\"\\\"\\\" \\u{3042}\\n{ // ; }\n  " + MARKS))
        .isEqualTo("\"a\" \"\"\" あ\n{ // ; }");
  }

  @Test
  void tabsIndentToo() {
    assertThat(description(MARKS + "\n\t\tfirst\n\t\t\tsecond\n\t\t" + MARKS))
        .isEqualTo("first\n\tsecond");
  }

  @Test
  void labelsListsAndReasonsMayBeBlocks() {
    assertThat(Reads.statements("phase x " + MARKS + "A" + MARKS + " { absent user because " + MARKS
                + "\n  why\n  " + MARKS + " }")
            .phases()
            .get(0)
            .absences()
            .get(0)
            .reason())
        .isEqualTo("why");
  }
}

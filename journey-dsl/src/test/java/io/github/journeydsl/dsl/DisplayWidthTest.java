package io.github.journeydsl.dsl;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How many columns a text takes. */
class DisplayWidthTest {

  @ParameterizedTest
  @CsvSource({
    "abc, 3", "é, 1", "日本語, 6", "ひらがな, 8", "ﾊﾝｶｸ, 4", "ＡＢ, 4", "𠮷, 2", "한국, 4", "「」、。, 8", "…, 1",
    "①, 1", "Ω, 1", "→, 1", "😀, 2", "☕, 2", "a日b本, 6"
  })
  void eastAsianSignsTakeTwoColumns(String text, int columns) {
    assertThat(DisplayWidth.of(text)).isEqualTo(columns);
  }

  @Test
  void combiningMarksTakeNone() {
    assertThat(DisplayWidth.of("e\u0301")).isEqualTo(1);
    assertThat(DisplayWidth.of("か\u3099")).isEqualTo(2);
    assertThat(DisplayWidth.of("\u0301")).isZero();
    assertThat(DisplayWidth.of("a\u0300\u0301\u0302b")).isEqualTo(2);
  }

  @Test
  void halfWidthVoicingMarksTakeOneColumnOfTheirOwn() {
    assertThat(DisplayWidth.of("ﾘｰﾄﾞ")).isEqualTo(4);
    assertThat(DisplayWidth.of("ﾊﾟ")).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "👨\u200D👩\u200D👧",
        "👍🏽",
        "🇯🇵",
        "❤\uFE0F",
        "1\uFE0F\u20E3",
        "🏴\u200D☠\uFE0F",
        "🧑🏻\u200D💻"
      })
  void anEmojiOfSeveralPartsIsOne(String emoji) {
    assertThat(DisplayWidth.of(emoji)).isEqualTo(2);
    assertThat(DisplayWidth.of("a" + emoji + "b")).isEqualTo(4);
  }

  @Test
  void aSyllableOfSeveralPartsIsOne() {
    assertThat(DisplayWidth.of("\u1112\u1161\u11AB")).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", "\u0000", "\u001B", "\t", "\n", "\r\n", "\u007F", "\u0085", "\u200B", "\u202E",
        "\uFEFF", "\u00AD"
      })
  void whatIsNotShownTakesNoColumn(String text) {
    assertThat(DisplayWidth.of(text)).isZero();
  }
}

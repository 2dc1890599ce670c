package io.github.journeydsl.dsl;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** Any text has a width. */
class DisplayWidthProperties {

  private static final Pattern CLUSTER = Pattern.compile("\\X");

  @Property
  void aTextIsAsWideAsItsSignsTogether(@ForAll("texts") String text) {
    int together = CLUSTER
        .matcher(text)
        .results()
        .mapToInt(sign -> DisplayWidth.of(sign.group()))
        .sum();
    assertThat(DisplayWidth.of(text)).isEqualTo(together);
  }

  @Property
  void noTextIsNarrowerThanNothingOrWiderThanTwoColumnsForEverySign(@ForAll("texts") String text) {
    assertThat(DisplayWidth.of(text)).isBetween(0, 2 * text.codePointCount(0, text.length()));
  }

  @Property
  void halfASurrogatePairHasAWidthToo(@ForAll char one, @ForAll char other) {
    assertThat(DisplayWidth.of("" + one + other)).isBetween(0, 4);
  }

  @Property
  void plainAsciiIsAsWideAsItIsLong(@ForAll("ascii") String text) {
    assertThat(DisplayWidth.of(text)).isEqualTo(text.length());
  }

  /** What has a sign of another kind in it is measured in another way. */
  @Property
  void japaneseIsAsWideWhateverStandsBehindIt(@ForAll("japanese") String text) {
    assertThat(DisplayWidth.of(text + "é")).isEqualTo(DisplayWidth.of(text) + 1);
  }

  @Provide
  Arbitrary<String> japanese() {
    return Arbitraries.strings()
        .withCharRange(' ', '~')
        .withCharRange('\u3000', '\u30ff')
        .withCharRange('\u4e00', '\u9fff')
        .withCharRange('\uff01', '\uff60');
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> signs = Arbitraries.of(
        "a", "あ", "\u0301", "\u3099", "\u200D", "\uFE0F", "👩", "🇯", "🇵", "🏽", "\uD83D",
        "\uDE00", "ﾞ", "\u1112", "\u1161", "\t", "\r", "\n", "𠮷");
    Arbitrary<String> any = Arbitraries.chars().map(String::valueOf);
    return Arbitraries.frequencyOf(Tuple.of(2, signs), Tuple.of(1, any))
        .list()
        .ofMaxSize(30)
        .map(parts -> String.join("", parts));
  }

  @Provide
  Arbitrary<String> ascii() {
    return Arbitraries.strings().withCharRange(' ', '~');
  }
}

package io.github.journeydsl.cli;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Labels as people write them, and worse. */
final class Labels {

  private Labels() {}

  static Arbitrary<String> any() {
    Arbitrary<String> japanese = Arbitraries.strings()
        .withCharRange('ぁ', 'ん')
        .withCharRange('ァ', 'ー')
        .withCharRange('一', '龠')
        .withChars("、。・「」（）〜　")
        .ofMaxLength(12);
    Arbitrary<String> latin = Arbitraries.strings().withCharRange(' ', '~').ofMaxLength(12);
    Arbitrary<String> odd = Arbitraries.of(
        "が",
        "👩‍💻",
        "🇯🇵",
        "é",
        "ﾊﾝｶｸ",
        "ａｂｃ",
        "①",
        "\t",
        "\u001b[31m",
        "\u202e",
        "\u00ad",
        "한국어",
        "عربى");
    Arbitrary<String> piece = Arbitraries.oneOf(japanese, latin, odd);
    return piece
        .list()
        .ofMinSize(1)
        .ofMaxSize(4)
        .map(pieces -> String.join("", pieces))
        .filter(label -> !label.isBlank());
  }
}

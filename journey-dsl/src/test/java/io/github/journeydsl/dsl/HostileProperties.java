package io.github.journeydsl.dsl;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** Any text at all is read without an exception, always with the same result. */
class HostileProperties {

  private static final List<String> SIGNS = List.of(
      "{",
      "}",
      "(",
      ")",
      ",",
      ";",
      "/",
      "..",
      "\n",
      "\r\n",
      "\r",
      "\t",
      " ",
      "　",
      "\"",
      "\"x\"",
      "\"\"\"",
      "\\",
      "//",
      "/*",
      "*/",
      "#",
      "'",
      "＂",
      "｛",
      "｝",
      "（",
      "）",
      "；",
      "，",
      "、",
      "：",
      "”",
      "“",
      "「",
      "」",
      "『",
      "＋",
      "－",
      "３",
      "%",
      "<",
      ">=",
      "=",
      "!=",
      "!",
      "*",
      ".",
      "_",
      "-",
      "+3",
      "-2",
      "3.7",
      "18%",
      "1,000",
      "1_000",
      "2026-10-05",
      "2026-10-05T10:00",
      "10:00",
      "99999999999999999999",
      "0",
      "認知",
      "𠮷",
      "😀",
      "e\u0301",
      "\u0000",
      "\u001B",
      "\u202E",
      "\uFEFF",
      "\uD83D",
      "\uDE00");

  @Property(tries = 1_000)
  void anyStringIsRead(@ForAll String text) {
    assertSoundAndDeterministic(text);
  }

  @Property(tries = 2_000)
  void anySoupOfWordsIsRead(@ForAll("soups") String text) {
    assertSoundAndDeterministic(text);
  }

  @Property(tries = 500)
  void anExampleWithItsLinesMixedUpIsRead(@ForAll("mixedUp") String text) {
    assertSoundAndDeterministic(text);
  }

  @Property(tries = 500)
  void anExampleWithOneSignReplacedIsRead(@ForAll("spoilt") String text) {
    assertSoundAndDeterministic(text);
  }

  private static void assertSoundAndDeterministic(String text) {
    LoadResult once = Soundness.assertSound(text);
    LoadResult twice = Reads.text(text);
    assertThat(twice.diagnostics()).isEqualTo(once.diagnostics());
    assertThat(twice.map()).isEqualTo(once.map());
  }

  @Provide
  Arbitrary<String> soups() {
    Arbitrary<String> keywords = Arbitraries.of(GrammarTest.keywords());
    Arbitrary<String> words = Arbitraries.of(Examples.texts().stream()
        .flatMap(text -> Arrays.stream(text.split("\\s+")))
        .distinct()
        .toList());
    Arbitrary<String> pieces = Arbitraries.frequencyOf(
        Tuple.of(3, keywords), Tuple.of(2, words), Tuple.of(3, Arbitraries.of(SIGNS)));
    Arbitrary<String> between = Arbitraries.of(" ", " ", " ", "\n", "");
    Arbitrary<String> soup = Combinators.combine(pieces, between)
        .as((piece, space) -> piece + space)
        .list()
        .ofMaxSize(60)
        .map(parts -> String.join("", parts));
    return Combinators.combine(
            Arbitraries.of(
                "",
                "journey a\n",
                "library b\n",
                "journey a\nscenario s {\n",
                "journey a\nphase x { touchpoint t { for p {\n"),
            soup)
        .as((head, rest) -> head + rest);
  }

  @Provide
  Arbitrary<String> mixedUp() {
    Arbitrary<List<Integer>> choices =
        Arbitraries.integers().between(0, 10_000).list().ofMinSize(3).ofMaxSize(9);
    return Combinators.combine(Arbitraries.of(Examples.texts()), choices)
        .as(HostileProperties::mix);
  }

  /** Three numbers are one change: what is done, to which line, with which other. */
  private static String mix(String text, List<Integer> choices) {
    List<String> lines = new ArrayList<>(List.of(text.split("\n")));
    for (int at = 0; at + 2 < choices.size(); at += 3) {
      int one = choices.get(at + 1) % lines.size();
      int other = choices.get(at + 2) % lines.size();
      switch (choices.get(at) % 3) {
        case 0 -> lines.remove(one);
        case 1 -> lines.add(other, lines.get(one));
        default -> Collections.swap(lines, one, other);
      }
    }
    return String.join("\n", lines);
  }

  @Provide
  Arbitrary<String> spoilt() {
    return Combinators.combine(
            Arbitraries.of(Examples.texts()),
            Arbitraries.integers().between(0, 100_000),
            Arbitraries.of(SIGNS))
        .as((text, place, sign) -> {
          int at = place % text.length();
          return text.substring(0, at) + sign + text.substring(at + 1);
        });
  }
}

package io.github.journeydsl.dsl;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Any text at all is formatted or refused, and nothing is thrown. */
class HostileFormatProperties {

  private final HostileProperties texts = new HostileProperties();

  @Property(tries = 1_000)
  void anyString(@ForAll String text) {
    assertFormattedOrRefused(text);
  }

  @Property(tries = 1_000)
  void anySoupOfWords(@ForAll("soups") String text) {
    assertFormattedOrRefused(text);
  }

  @Property(tries = 200)
  void anExampleWithItsLinesMixedUp(@ForAll("mixedUp") String text) {
    assertFormattedOrRefused(text);
  }

  @Property(tries = 200)
  void anExampleWithOneSignReplaced(@ForAll("spoilt") String text) {
    assertFormattedOrRefused(text);
  }

  @Property(tries = 200)
  void aPartOfAnOddLayout(@ForAll("parts") String text) {
    assertFormattedOrRefused(text);
  }

  private static void assertFormattedOrRefused(String text) {
    FormatResult result = Formats.result(text);
    result.text().ifPresent(once -> {
      assertThat(Formats.text(once)).as("twice").isEqualTo(once);
      assertThat(Reads.text(once).map()).isEqualTo(Reads.text(text).map());
    });
  }

  @Provide
  Arbitrary<String> soups() {
    return texts.soups();
  }

  @Provide
  Arbitrary<String> mixedUp() {
    return texts.mixedUp();
  }

  @Provide
  Arbitrary<String> spoilt() {
    return texts.spoilt();
  }

  /** Some lines of an example, written oddly: often whole statements, often broken ones. */
  @Provide
  Arbitrary<String> parts() {
    Arbitrary<Double> places = Arbitraries.doubles().between(0, 1);
    return Combinators.combine(
            Arbitraries.of(Examples.texts()), Arbitraries.longs(), places, places)
        .as((example, seed, one, other) -> {
          String odd = OddLayout.of(example, seed);
          int start = (int) (Math.min(one, other) * odd.length());
          int end = (int) (Math.max(one, other) * odd.length());
          return "journey a\n" + odd.substring(start, end);
        });
  }
}

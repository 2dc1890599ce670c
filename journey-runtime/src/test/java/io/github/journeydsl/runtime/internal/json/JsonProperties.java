package io.github.journeydsl.runtime.internal.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** JSON that is written is read the same, and what is none is refused with its place. */
class JsonProperties {

  @Provide
  Arbitrary<Object> values() {
    Arbitrary<Object> plain = Arbitraries.oneOf(
        Arbitraries.strings().map(Object.class::cast),
        Arbitraries.longs().map(BigDecimal::valueOf).map(Object.class::cast),
        Arbitraries.of(true, false).map(Object.class::cast));
    return Arbitraries.recursive(
        () -> plain,
        inner -> Arbitraries.oneOf(
            inner.list().ofMaxSize(3).map(Object.class::cast),
            Arbitraries.maps(Arbitraries.strings(), inner).ofMaxSize(3).map(Object.class::cast)),
        0,
        4);
  }

  @Property(tries = 300)
  void whatIsWrittenIsReadTheSame(@ForAll("values") Object value) {
    assertThat(JsonTree.of(JsonText.of(value))).isEqualTo(value);
  }

  @Property(tries = 300)
  void everyTextIsReadOrRefusedWithWords(@ForAll("values") Object value, @ForAll int place) {
    String text = JsonText.of(value);
    int at = Math.floorMod(place, text.length());
    try {
      Object read = JsonTree.of(text.substring(0, at) + "]" + text.substring(at + 1));
      assertThat(read).isNotNull();
    } catch (IllegalArgumentException e) {
      assertThat(e).hasMessageStartingWith("character ");
    }
  }

  @Example
  void hostileTextsAreRefused() {
    for (String text : new String[] {
      "",
      " ",
      "{",
      "[",
      "\"",
      "{]",
      "[1,]",
      "{\"a\":}",
      "{\"a\" 1}",
      "nul",
      "null",
      "1 2",
      "\"\\u12g4\"",
      "\"\\x\"",
      "\"\\",
      "--1",
      "1e",
      "[".repeat(100_000),
      "9".repeat(41)
    }) {
      assertThatIllegalArgumentException()
          .as(text.substring(0, Math.min(20, text.length())))
          .isThrownBy(() -> JsonTree.of(text));
    }
  }
}

package io.github.journeydsl.core.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.journeydsl.fixtures.Ids;
import io.github.journeydsl.fixtures.Texts;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class InvariantsProperties {

  @Property
  void textIsWellFormedWhereItCanBeWrittenAsUtf8(@ForAll("codeUnits") String text) {
    assertThat(Invariants.isWellFormed(text))
        .isEqualTo(StandardCharsets.UTF_8.newEncoder().canEncode(text));
  }

  @Property
  void anIdIsTextToo(@ForAll("ids") String id) {
    Invariants.id("id", id);
    Invariants.text("label", id);
  }

  @Property
  void anythingShownCanBeALabel(@ForAll("texts") String text) {
    Invariants.text("label", text);
  }

  @Provide
  Arbitrary<String> codeUnits() {
    Arbitrary<String> surrogate =
        Arbitraries.chars().range('\ud800', '\udfff').map(String::valueOf);
    return Arbitraries.oneOf(surrogate, Arbitraries.of("a", "𠮷", "\uffff"))
        .list()
        .ofMaxSize(5)
        .map((List<String> parts) -> String.join("", parts));
  }

  @Provide
  Arbitrary<String> ids() {
    return Ids.any();
  }

  @Provide
  Arbitrary<String> texts() {
    return Texts.any();
  }
}

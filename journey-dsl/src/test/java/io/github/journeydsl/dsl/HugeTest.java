package io.github.journeydsl.dsl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that are much too deep, too long or too repetitive are read in bounded time. */
class HugeTest {

  private static final Duration GENEROUS = Duration.ofSeconds(60);
  private static final int MANY = 100_000;

  private static LoadResult read(String text) {
    LoadResult result = assertTimeoutPreemptively(GENEROUS, () -> Reads.text(text));
    Soundness.assertSound(result, text);
    return result;
  }

  private static void assertTooDeep(String text) {
    assertThat(Mistakes.of(read(text)))
        .singleElement()
        .asString()
        .contains("error[nesting-too-deep]");
  }

  @ParameterizedTest
  @ValueSource(ints = {200, 5_000, MANY})
  void blocksInBlocks(int depth) {
    assertTooDeep("journey a\nscenario s " + "{ if x = 1 ".repeat(depth));
    assertTooDeep(
        "journey a\nscenario s " + "{ repeat every 1 day ".repeat(depth) + "}".repeat(depth));
  }

  @ParameterizedTest
  @ValueSource(ints = {5_000, MANY})
  void bracesOnly(int depth) {
    assertThat(read("journey a\n" + "{".repeat(depth)).hasErrors()).isTrue();
    assertThat(read("{\n".repeat(depth)).hasErrors()).isTrue();
    assertThat(read("journey a\n" + "}".repeat(depth)).hasErrors()).isTrue();
    assertThat(read("journey a\n" + "{}".repeat(depth)).hasErrors()).isTrue();
    assertThat(read("phase x {".repeat(depth)).hasErrors()).isTrue();
  }

  @Test
  void parenthesesInParentheses() {
    assertTooDeep("journey a\nscenario s { if " + "(".repeat(MANY) + "x = 1" + ")".repeat(MANY)
        + " { exit } }");
    assertTooDeep("journey a\nscenario s { exit when " + "(".repeat(MANY));
    assertTooDeep("journey a\nscenario s { if " + "not (".repeat(MANY) + "x = 1");
  }

  @Test
  void notNot() {
    LoadResult result =
        read("journey a\nscenario s { if " + "not ".repeat(MANY) + "x = 1 { exit } }");
    assertThat(result.hasErrors()).isTrue();
  }

  @Test
  void elseIfElseIf() {
    String text = "journey a\nscenario s { if x = 1 { exit }"
        + " else if x = 1 { exit }".repeat(10_000) + " }";
    assertThat(read(text).hasErrors()).isFalse();
  }

  @Test
  void manyAndsAndOrs() {
    String text =
        "journey a\nscenario s { if x = 1" + " and x = 1 or x = 1".repeat(20_000) + " { exit } }";
    assertThat(read(text).hasErrors()).isFalse();
  }

  @Test
  void commas() {
    assertThat(read("journey a\npersona p { roles " + ",".repeat(MANY) + " }").hasErrors())
        .isTrue();
    assertThat(read("journey a\npersona p { roles user" + ",\n".repeat(MANY) + " }")
            .hasErrors())
        .isTrue();
  }

  @Test
  void semicolonsAndEmptyLines() {
    assertThat(read("journey a" + ";".repeat(MANY) + "\n".repeat(MANY)).hasErrors())
        .isFalse();
  }

  @Test
  void aLongList() {
    StringBuilder list = new StringBuilder("journey a { owner \"0\"");
    for (int at = 1; at < MANY; at++) {
      list.append(", \"").append(at).append('"');
    }
    assertThat(read(list + " }").map().orElseThrow().owners()).hasSize(MANY);
  }

  @Test
  void aLineOfFiveMegabytes() {
    String word = "x".repeat(5 << 20);
    assertThat(read("journey a { description \"" + word + "\" }").diagnostics()).hasSize(1);
    assertThat(read("journey a \"" + word + "\"").diagnostics()).hasSize(1);
    assertThat(read("journey " + word).diagnostics()).hasSize(1);
    assertThat(read("journey a\nphase x " + word).hasErrors()).isTrue();
    assertThat(read("journey a\n" + word).hasErrors()).isTrue();
    assertThat(read("journey a\n" + "words ".repeat(800_000)).hasErrors()).isTrue();
  }

  @Test
  void manyMistakes() {
    assertThat(read("journey a\n" + "xyzzy\n".repeat(MANY)).diagnostics()).hasSize(101);
    assertThat(read("journey a\n" + "phse x { goal \"y\" }\n".repeat(20_000)).diagnostics())
        .hasSize(101);
    assertThat(read("journey a\n" + "#".repeat(MANY)).hasErrors()).isTrue();
    assertThat(read("journey a\n" + "\"\n".repeat(MANY)).hasErrors()).isTrue();
  }

  @Test
  void manyDeclarationsOfOneId() {
    assertThat(read("journey a\n" + "phase x\n".repeat(20_000)).diagnostics()).hasSize(101);
  }

  @Test
  void manyUnknownNames() {
    StringBuilder text = new StringBuilder("journey a\n");
    for (int at = 0; at < 3_000; at++) {
      text.append("content content-")
          .append(at)
          .append(" { phases nowhere-")
          .append(at)
          .append(" }\n");
      text.append("phase phase-").append(at).append('\n');
    }
    assertThat(read(text.toString()).diagnostics()).hasSize(101);
  }
}

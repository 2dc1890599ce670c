package io.github.journeydsl.dsl;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A text in {@code """} that nothing closes ends where that loses least. */
class OpenTextBlockTest {

  @Test
  void itEndsBeforeTheBraceOfItsBlock() {
    LoadResult result = Reads.text("""
        journey a
        persona p {
          roles user
          goal \"""
            a long text
            { in } braces
        }
        persona q { roles user }
        """);
    assertThat(Mistakes.of(result)).containsExactly("4:8 error[unclosed-text-block] \"\"\"");
    assertThat(result.map().orElseThrow().personas()).hasSize(2);
  }

  @Test
  void itEndsBeforeADeclaration() {
    LoadResult result = Reads.text("journey a\nphase x { goal \"\"\" text }\nphase y\nphase z");
    assertThat(Mistakes.of(result)).containsExactly("2:16 error[unclosed-text-block] \"\"\"");
    assertThat(result.map().orElseThrow().phases()).hasSize(3);
  }

  @Test
  void itIsFoundAlthoughTheNextTextSeemsToCloseIt() {
    LoadResult result = Reads.text("""
        journey a {
          description \"""
            not closed
        }
        persona p {
          roles user
          goal \"""
            closed
            \"""
        }
        phase x
        """);
    assertThat(Mistakes.of(result)).containsExactly("2:15 error[unclosed-text-block] \"\"\"");
    assertThat(result.map().orElseThrow().persona("p").orElseThrow().goals())
        .containsExactly("closed");
    assertThat(result.map().orElseThrow().phases()).hasSize(1);
  }

  @Test
  void aClosedTextMayHoldWhatLooksLikeADeclaration() {
    LoadResult result =
        Reads.text("journey a {\n  description \"\"\"\nphase x {\n}\n\"\"\"\n}\nphase y");
    assertThat(result.diagnostics()).isEmpty();
    assertThat(result.map().orElseThrow().phases()).hasSize(1);
  }

  @Test
  void atTheEndOfTheFileItEndsThere() {
    assertThat(Mistakes.in("journey a { description \"\"\"x"))
        .containsExactly("1:25 error[unclosed-text-block] \"\"\"");
  }
}

package io.github.journeydsl.dsl;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** How diagnostics look beside the text they are about. */
class DiagnosticPrinterTest {

  private static String print(LoadResult result) {
    DiagnosticPrinter printer = DiagnosticPrinter.of(result);
    return result.diagnostics().stream().map(printer::print).collect(Collectors.joining());
  }

  private static String print(String text) {
    return print(Reads.text(text));
  }

  @Test
  void theExampleOfTheLanguagePageLooksExactlyLikeThis() {
    Map<String, String> texts = new LinkedHashMap<>();
    texts.put("ma-adoption.journey", """
        journey ma-adoption
        import "people.journey"
        """ + "\n".repeat(36) + """
        phase awareness {
          touchpoint search {

            for yamad {
              action "読む"
            }
          }
        }
        """);
    texts.put("people.journey", """
        library people

        persona yamada "山田太郎" {
          roles user
        }
        """);
    LoadResult result = JourneyLoader.standard().load(SourceFiles.of(texts), "ma-adoption.journey");
    assertThat(print(result)).isEqualTo("""
        error[unknown-reference]: no persona is called "yamad"
          ┌─ ma-adoption.journey:42:9
           │
        42 │     for yamad {
           │         ^^^^^ did you mean "yamada"?
           │
           ├─ people.journey:3:9
         3 │ persona yamada "山田太郎" {
           │         ------ a persona with a similar name is declared here
        """);
  }

  @Test
  void helpStandsBelowTheText() {
    assertThat(print("journey a\npersona p { roles user; age 3.5 }")).isEqualTo("""
        error[not-whole]: "3.5" is not a whole number
          ┌─ a.journey:2:29
           │
         2 │ persona p { roles user; age 3.5 }
           │                             ^^^
           = leave out what stands behind the point
        """);
  }

  @Test
  void aBlockIsUnderlinedAtItsHead() {
    assertThat(print("journey a\npersona 山田 {\n  age 3\n}")).startsWith("""
        error[missing-property]: persona "山田" has no `roles`
          ┌─ a.journey:2:1
           │
         2 │ persona 山田 {
           │ ^^^^^^^^^^^^
        """);
  }

  @Test
  void aPlaceWithoutWidthIsShownAsOneColumn() {
    assertThat(print("journey a\nphase x {\n  absent user\n}")).contains("""
         3 │   absent user
           │              ^
        """);
  }

  @Test
  void lineNumbersOfThreeDigitsAreAligned() {
    assertThat(print("journey a" + "\n".repeat(122) + "phse x")).startsWith("""
        error[unknown-statement]: "phse" is no statement of a file
           ┌─ a.journey:123:1
            │
        123 │ phse x
            │ ^^^^ did you mean "phase"?
        """);
  }

  @Test
  void anInfoTellsItsOtherPlaceOnOneLine() {
    assertThat(print("library b\npersona yamada { roles user }\ncontent c { personas yamda }"))
        .isEqualTo("""
        info[unknown-reference]: no persona is called "yamda"
          ┌─ b.journey:3:22
           │
         3 │ content c { personas yamda }
           │                      ^^^^^ did you mean "yamada"?
           = a persona with a similar name is declared here (b.journey:2:9)
        """.replace("b.journey", Reads.FILE));
  }

  @Test
  void severalSuggestionsAreJoinedByOr() {
    assertThat(
            print(
                "journey a\ncontent long-1\ncontent long-2\nphase x { touchpoint t { offers long-8 } }"))
        .contains("did you mean \"long-1\" or \"long-2\"?");
  }

  @Test
  void withoutTextThePlaceAndTheSuggestionsRemain() {
    LoadResult result = Reads.text("journey a\nphse x");
    assertThat(DiagnosticPrinter.withoutText().print(result.diagnostics().get(0)))
        .isEqualTo("""
        error[unknown-statement]: "phse" is no statement of a file
          ┌─ a.journey:2:1
           = did you mean "phase"?
        """);
  }

  @Test
  void coloursAreThereOnlyWhenAskedFor() {
    LoadResult result = Reads.text("journey a\nphse x\nphase x { duration 1　day }\nphase x");
    DiagnosticPrinter plain = DiagnosticPrinter.of(result);
    DiagnosticPrinter coloured = DiagnosticPrinter.of(result).withColours();
    assertThat(result.diagnostics()).hasSize(3).allSatisfy(diagnostic -> {
      assertThat(plain.print(diagnostic)).doesNotContain("\u001B");
      assertThat(coloured.print(diagnostic)).contains("\u001B[");
      assertThat(coloured.print(diagnostic).replaceAll("\u001B\\[[0-9;]*m", ""))
          .isEqualTo(plain.print(diagnostic));
    });
  }
}

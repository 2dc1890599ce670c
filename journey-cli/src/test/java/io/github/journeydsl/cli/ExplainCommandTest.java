package io.github.journeydsl.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.journeydsl.core.rules.JourneyRules;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExplainCommandTest {

  @Test
  void listsAllRules() {
    Run run = Run.of("explain");

    assertThat(run.code()).isZero();
    assertThat(run.out())
        .contains("\nimport-cycle (error)\n    Files import each other in a circle.\n");
    assertThat(JourneyRules.all())
        .allSatisfy(rule ->
            assertThat(run.out()).contains(rule.id() + " (" + rule.severity().term()));
  }

  @Test
  void listsThemInTheLanguageOfTheReader() {
    assertThat(Run.of("explain", "--lang", "ja").out())
        .contains("\nallow-unused (警告)\n    `allow`が何も除外していない。\n");
  }

  @Test
  void showsThePageAsItIsInAPipe() {
    Run run = Run.of("explain", "allow-unused");

    assertThat(run.code()).isZero();
    assertThat(run.out()).startsWith("# allow-unused\n").contains("```journey");
  }

  @Test
  void showsItInTheLanguageOfTheReader() {
    assertThat(Run.of("explain", "--lang", "ja", "allow-unused").out())
        .startsWith("# allow-unused\n")
        .contains("なぜ重要か");
  }

  @Test
  void dressesItUpOnATerminal() {
    Run run = Run.with(Map.of("COLUMNS", "60"), true, "explain", "allow-unused");

    assertThat(run.out())
        .startsWith("\u001b[1mallow-unused\u001b[0m\n")
        .doesNotContain("```", "##", "`");
    assertThat(run.out().lines().filter(line -> !line.startsWith("    ")))
        .allMatch(line -> line.replaceAll("\u001b\\[[0-9;]*m", "").length() <= 60);
  }

  @Test
  void suggestsWhatWasMeant() {
    Run run = Run.of("explain", "allow-unusd");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .isEqualTo("there is no page about \"allow-unusd\"; did you mean \"allow-unused\"?\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"xyzzy", "../command", "README", "messages", "", "a/b", "ja/dmu-coverage"})
  void saysWhereThereIsNoPage(String id) {
    Run run = Run.of("explain", id);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("there is no page about");
  }

  @Test
  void wrapsParagraphsAndKeepsExamples() {
    TextStyle style = new TextStyle(Samples.ENGLISH, true, 20);

    assertThat(new PageText(style).of("""
        # a-rule

        Some words that are
        *longer* than [a line](b.md) of **it**.

        - one item
        - another

        ```journey
        journey a   {}
        ```
        """)).isEqualTo("""
        \u001b[1ma-rule\u001b[0m

        Some words that are
        *longer* than a line
        of it.

        - one item
        - another

            \u001b[2mjourney a   {}\u001b[0m
        """);
  }
}

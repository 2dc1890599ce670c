package io.github.journeydsl.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {

  @Test
  void tellsItsVersion() {
    Run run = Run.of("--version");
    assertThat(run.code()).isZero();
    assertThat(run.out()).matches("journey \\d+\\.\\d+\\.\\d+(-SNAPSHOT)?\n");
    assertThat(run.err()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"--help", "check --help", "test --help", "convert -h", "new --help", "diff --help"
      })
  void helpFitsATerminalAndHasExamples(String line) {
    Run run = Run.of(line.split(" "));
    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("Examples:\n  journey ").doesNotContain("\r");
    assertThat(run.out().lines()).allSatisfy(text -> assertThat(text).hasSizeLessThan(81));
    assertThat(run.out().lines()).hasSizeLessThan(36);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "-                             | a command is missing: new, check, test, explain, diff, simulate, fmt or convert",
        "chekc a.journey               | Did you mean check?",
        "frobnicate                    | no command is called \"frobnicate\"",
        "check                         | FILE is missing",
        "test                          | is missing",
        "test --format junit a         | \"junit\" is none of text, json",
        "check --fromat json a.journey | Did you mean --format?",
        "check --format xml a.journey  | --format: \"xml\" is none of text, json",
        "check --color sometimes a     | \"sometimes\" is none of auto, always, never",
        "convert a.journey             | --to is missing",
        "convert --to json             | FILE is missing",
        "convert --to                  | --to needs a value",
        "check --format=json --format=json a | --format stands here twice",
        "check --lang fr a.journey     | --lang: \"fr\" is none of en, ja",
        "--lang fr check a.journey     | --lang: \"fr\" is none of en, ja",
        "check a.journey --lang        | --lang needs a value",
        "check --bogus a.journey       | there is no option \"--bogus\"",
        "convert --to json a b         | what is \"b\"?",
        "check a\0b                     | is no file name here",
        "new                           | NAME is missing",
        "new a --template ma5          | Did you mean ma-5?",
        "new a --template ma5          | --template: \"ma5\" is none of standard-6, awareness",
        "convert --to yaml a.journey   | \"yaml\" is none of json, journey",
        "diff a.journey                | NEW is missing",
        "diff --fail-on much a b       | \"much\" is none of wording, insight, structure, behaviour",
        "diff a b c                    | what is \"c\"?",
      })
  void answersMisuseWithTheUsage(String line, String answer) {
    Run run = line == null ? Run.of() : Run.of(line.split(" "));
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .startsWith("journey: ")
        .contains(answer)
        .contains("\n\nUsage: journey ")
        .endsWith(" --help.\n");
    assertThat(run.err().lines()).hasSizeLessThan(9);
  }

  @Test
  void aFileHasAName() {
    assertThat(Run.of("check", "").err()).contains("a file has a name");
  }

  @Test
  void anAtSignIsPartOfAName() {
    assertThat(Run.of("check", "@no.journey").out()).contains("no file \"@no.journey\"");
  }
}

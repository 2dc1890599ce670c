package io.github.journeydsl.dsl;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.journeydsl.core.diagnostic.Diagnostic;
import io.github.journeydsl.core.diagnostic.Severity;
import io.github.journeydsl.core.rules.JourneyRules;
import io.github.journeydsl.core.validation.JourneyValidator;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/**
 * One mistake is one error: the same mistake is made in every line of the example, one line at a
 * time, and everything else that is then found wrong is an echo that nobody should have to read.
 */
class OneMistakeTest {

  private static final String MAIN = "ma-adoption.journey";
  private static final LocalDate TODAY = LocalDate.of(2026, 10, 5);
  private static final JourneyValidator RULES = JourneyValidator.of(JourneyRules.domain());

  private final Map<String, String> example = new LinkedHashMap<>();

  OneMistakeTest() {
    Path folder = Examples.maAdoption().getParent();
    for (String name : List.of(MAIN, "people.journey", "contents.journey")) {
      example.put(name, Examples.text(folder.resolve(name)));
    }
  }

  @Test
  void aMisspeltKeyword() {
    assertOneError(line -> beginsWithAWord(line) ? line.replaceFirst("^( *\\w)", "$1qq") : line);
  }

  @Test
  void aForgottenKeyword() {
    assertOneError(
        line -> beginsWithAWord(line) ? line.replaceFirst("^( *)\\w[\\w-]* *", "$1") : line);
  }

  @Test
  void aForgottenOrOptionalWord() {
    assertAtMostOneError(line -> beginsWithAWord(line) && !line.startsWith("event ")
        ? line.replaceFirst("^( *\\S+ +)[^\\s\"]+", "$1")
        : line);
  }

  @Test
  void aMisspeltName() {
    assertAtMostOneError(line -> line.matches(" *[a-z].*[a-z]") ? line + "qq" : line);
  }

  @Test
  void aForgottenOpeningBrace() {
    assertOneErrorBesidesElse(
        line -> line.endsWith(" {") && !line.contains("}") ? line.replaceFirst(" \\{$", "") : line);
  }

  @Test
  void aForgottenClosingBrace() {
    assertOneErrorBesidesElse(line -> line.strip().equals("}") ? "" : line);
  }

  @Test
  void aClosingBraceTooMany() {
    assertOneErrorBesidesElse(line -> line.strip().equals("}") ? line + "\n}" : line);
  }

  @Test
  void aForgottenClosingQuotationMark() {
    assertOneError(line -> isComment(line) ? line : line.replaceFirst("\"(?=[^\"]*$)", ""));
  }

  @Test
  void aForgottenOpeningQuotationMark() {
    assertOneError(line -> isComment(line) ? line : line.replaceFirst("\"", ""));
  }

  @Test
  void aFullWidthBrace() {
    assertOneError(line -> line.replace('{', '｛'));
    assertOneError(line -> line.replace('}', '｝'));
    assertOneError(line -> line.contains("else") ? line : line.replace('{', '｛').replace('}', '｝'));
  }

  @Test
  void aFullWidthComma() {
    assertOneError(
        line -> line.contains("\"") || isComment(line) ? line : line.replaceFirst(",", "、"));
  }

  @Test
  void cornerBracketsInsteadOfQuotationMarks() {
    assertOneError(line -> isComment(line) || line.contains("「")
        ? line
        : line.replaceFirst("^([^\"]*)\"([^\"]*)\"([^\"]*)$", "$1「$2」$3"));
  }

  @Test
  void aColonBehindAKeyword() {
    assertOneError(line -> beginsWithAWord(line) ? line.replaceFirst("^( *[\\w-]+)", "$1:") : line);
    assertOneError(line -> beginsWithAWord(line) ? line.replaceFirst("^( *[\\w-]+)", "$1：") : line);
  }

  @Test
  void fullWidthDigitsAreNoMistake() {
    assertThat(linesWith(
            line -> line.contains("\"") || isComment(line) ? line : line.replace('3', '３'), 0, 0))
        .isEmpty();
  }

  private static boolean beginsWithAWord(String line) {
    return line.matches(" *[a-z].*");
  }

  private static boolean isComment(String line) {
    return line.contains("//");
  }

  private void assertOneError(UnaryOperator<String> mistake) {
    assertThat(linesWith(mistake, 1, 1)).isEmpty();
  }

  /**
   * Around an {@code else} the braces of a step can be read in two ways; then there may be more.
   */
  private void assertOneErrorBesidesElse(UnaryOperator<String> mistake) {
    assertThat(linesWith(mistake, 1, 1))
        .filteredOn(line -> !line.contains("\"else\""))
        .isEmpty();
  }

  /** Some words may be left out, and some names are free. */
  private void assertAtMostOneError(UnaryOperator<String> mistake) {
    assertThat(linesWith(mistake, 0, 1)).isEmpty();
  }

  /** The lines in which the mistake gives another number of errors. */
  private List<String> linesWith(UnaryOperator<String> mistake, int least, int most) {
    List<String> wrong = new ArrayList<>();
    int made = 0;
    for (Map.Entry<String, String> file : example.entrySet()) {
      String[] lines = file.getValue().split("\n");
      for (int at = 0; at < lines.length; at++) {
        String line = lines[at];
        lines[at] = mistake.apply(line);
        if (!lines[at].equals(line)) {
          made++;
          List<String> errors = errors(file.getKey(), String.join("\n", lines));
          if (errors.size() < least || errors.size() > most) {
            wrong.add(file.getKey() + ":" + (at + 1) + " " + lines[at].strip() + " " + errors);
          }
        }
        lines[at] = line;
      }
    }
    assertThat(made).as("how often the mistake was made").isPositive();
    return wrong;
  }

  private List<String> errors(String file, String text) {
    Map<String, String> texts = new LinkedHashMap<>(example);
    texts.put(file, text);
    return JourneyLoader.standard().load(SourceFiles.of(texts), MAIN).check(RULES, TODAY).stream()
        .filter(d -> d.severity() == Severity.ERROR)
        .map(Diagnostic::summary)
        .toList();
  }
}

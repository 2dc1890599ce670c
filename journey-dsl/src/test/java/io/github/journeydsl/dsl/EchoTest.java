package io.github.journeydsl.dsl;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.journeydsl.core.element.ElementRef;
import io.github.journeydsl.core.rules.JourneyRules;
import io.github.journeydsl.core.validation.JourneyValidator;
import io.github.journeydsl.core.validation.Rule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * No mistake in a text makes rules find what they do not find in the sound text: it would be the
 * echo of the mistake.
 */
class EchoTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 10, 5);
  private static final JourneyValidator RULES = JourneyValidator.of(JourneyRules.domain());
  private static final Set<String> IDS =
      JourneyRules.domain().stream().map(Rule::id).collect(Collectors.toUnmodifiableSet());

  private static final Pattern REFERENCE = Pattern.compile(
      " *(?:channel|offers|roles|phases|reports-to|by|needs|consult|addresses|absent|in) .*[a-z]");

  /** What was found, wherever it stands in the text now. */
  private record Told(String rule, Optional<ElementRef> element, String message) {}

  @ParameterizedTest
  @ValueSource(strings = {"ma-adoption", "groupware", "office-machines", "packaging-line"})
  void aMisspeltKeywordHasNone(String journey) {
    assertNoEcho(journey, line -> line.replaceFirst("^( *[a-z])", "$1qq"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ma-adoption", "groupware", "office-machines", "packaging-line"})
  void aMisspeltReferenceHasNone(String journey) {
    assertNoEcho(journey, line -> REFERENCE.matcher(line).matches() ? line + "qq" : line);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ma-adoption", "groupware", "office-machines", "packaging-line"})
  void aWordTooManyHasNone(String journey) {
    assertNoEcho(journey, line -> line.isBlank() ? line : line + " qq");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ma-adoption", "groupware", "office-machines", "packaging-line"})
  void aBraceTooManyHasNone(String journey) {
    assertNoEcho(journey, line -> line.isBlank() ? line : line + " {");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ma-adoption", "groupware", "office-machines", "packaging-line"})
  void aClosingBraceTooManyHasNone(String journey) {
    assertNoEcho(journey, line -> line.isBlank() ? line : line + " }");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ma-adoption", "groupware", "office-machines", "packaging-line"})
  void anOpenTextHasNone(String journey) {
    assertNoEcho(journey, line -> line.replaceFirst(" [^ ]*$", " \""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ma-adoption", "groupware", "office-machines", "packaging-line"})
  void aMissingBraceHasNone(String journey) {
    assertNoEcho(journey, line -> line.replace("{", ""));
  }

  /** A role that nobody holds, and one that a phase forgets, are told beside mistakes elsewhere. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "content guide { kindd sheet }",
        "content guide { kind }",
        "opportunity help { addresses demo; ease 9 }",
        "scenario follow { on download guide; sennd guide by email }",
        "scenario follow { on download guide; wait 3 dais }",
        "test t { lead mori in nowhere }",
        "approval ringi { step one { kinds decide } }",
        "phase trial { goall x; touchpoint t { for mori { emotion +1 }; for ishii { emotion +1 } } }",
        "event visit { attribute }",
        "allow content-unused on content guide",
        "allow kpi-flat because",
        "allow kpi-flat because \"\"",
        "content guide { kind sheet }\ncontent guide { kindd sheet }",
      })
  void whatOtherDeclarationsSayIsToldBesideAMistake(String mistake) {
    String text = """
        journey tool-purchase { status published }
        dmu { role user; role decision-maker; role buyer }
        persona mori { roles user }
        persona ishii { roles decision-maker }
        phase comparison { touchpoint demo { for mori { emotion +1 } } }
        """;
    LoadResult result = JourneyLoader.standard()
        .load(SourceFiles.of(Map.of("a.journey", text + mistake + "\n")), "a.journey");

    assertThat(result.hasErrors()).isTrue();
    assertThat(result.check(RULES, TODAY).stream().map(found -> found.id()))
        .contains("dmu-coverage", "dmu-role-unfilled");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "allow phase-empty on phase comparison",
        "allow phase-empty becuse \"x\"",
        "allow phase-empty because \"\"",
        "allow phase-empty because \"x\" until 2026-13-01",
      })
  void whatASuppressionWithAMistakeMayAcceptIsNotTold(String mistake) {
    String text = """
        journey tool-purchase { status published }
        phase comparison
        opportunity help
        """;
    LoadResult result = JourneyLoader.standard()
        .load(SourceFiles.of(Map.of("a.journey", text + mistake + "\n")), "a.journey");

    assertThat(result.hasErrors()).isTrue();
    assertThat(result.check(RULES, TODAY).stream().map(found -> found.id()))
        .contains("opportunity-ownerless")
        .doesNotContain("phase-empty");
  }

  private static void assertNoEcho(String journey, UnaryOperator<String> mistake) {
    Map<String, String> files = files(journey);
    String main = journey + ".journey";
    Set<Told> sound = told(files, main);
    List<String> echoes = new ArrayList<>();
    int made = 0;
    for (Map.Entry<String, String> file : files.entrySet()) {
      String[] lines = file.getValue().split("\n");
      for (int at = 0; at < lines.length; at++) {
        String line = lines[at];
        lines[at] = mistake.apply(line);
        if (!lines[at].equals(line)) {
          made++;
          Map<String, String> changed = new LinkedHashMap<>(files);
          changed.put(file.getKey(), String.join("\n", lines));
          Set<Told> told = new LinkedHashSet<>(told(changed, main));
          told.removeAll(sound);
          for (Told echo : told) {
            echoes.add(file.getKey() + ":" + (at + 1) + " " + lines[at].strip() + " " + echo);
          }
        }
        lines[at] = line;
      }
    }
    assertThat(made).as("how often the mistake was made").isPositive();
    assertThat(echoes).isEmpty();
  }

  private static Set<Told> told(Map<String, String> files, String main) {
    LoadResult result = JourneyLoader.standard().load(SourceFiles.of(files), main);
    return result.check(RULES, TODAY).stream()
        .filter(found -> IDS.contains(found.id()))
        .map(found -> new Told(found.id(), found.element(), found.message().english()))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** All examples, also those that are no test data of this module. */
  private static Map<String, String> files(String journey) {
    Path folder = Path.of(System.getProperty("basedir", ""), "../examples/journeys", journey);
    Map<String, String> files = new LinkedHashMap<>();
    try (Stream<Path> all = Files.list(folder)) {
      all.sorted()
          .forEach(file -> files.put(String.valueOf(file.getFileName()), Examples.text(file)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return files;
  }
}

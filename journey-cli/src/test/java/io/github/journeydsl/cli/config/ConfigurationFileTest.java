package io.github.journeydsl.cli.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.journeydsl.core.diagnostic.Diagnostic;
import io.github.journeydsl.core.validation.Rule;
import io.github.journeydsl.core.validation.RuleConfiguration.Level;
import io.github.journeydsl.core.validation.RulePack;
import io.github.journeydsl.core.validation.RulePacks;
import io.github.journeydsl.core.value.Decimal;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConfigurationFileTest {

  private static final RulePack ACME = new RulePack() {
    @Override
    public String name() {
      return "acme";
    }

    @Override
    public List<Rule> rules() {
      return List.of();
    }
  };

  @TempDir
  private Path folder;

  @Test
  void readsAllSettings() throws IOException {
    Files.createDirectory(folder.resolve("journeys"));

    TeamConfiguration read = read("""
        # of our team
        import-root = "journeys"
        rule-packs = ["acme"]

        [rules]
        dmu-coverage = "warning"
        content-unused = "off"
        cap-exceeded = "info"

        [thresholds]
        emotion-swing = 5
        quadrant-cut = 3.0
        """).configuration().orElseThrow();

    assertThat(read.importRoot()).contains(folder.resolve("journeys"));
    assertThat(read.packs()).containsExactly("acme");
    assertThat(read.rules().levels())
        .isEqualTo(Map.of(
            "dmu-coverage",
            Level.WARNING,
            "content-unused",
            Level.OFF,
            "cap-exceeded",
            Level.INFO));
    assertThat(read.rules().thresholds().emotionSwing()).isEqualTo(5);
    assertThat(read.rules().thresholds().quadrantCut()).isEqualByComparingTo(Decimal.of(3));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\ufeff", "\r\n# nothing\r\n", "rules = {}", "import-root = '.'"})
  void mayLeaveAllAsItIs(String text) throws IOException {
    ConfigurationFile file = read(text);

    assertThat(file.problems()).isEmpty();
    assertThat(file.configuration().orElseThrow().rules().levels()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      impot-root = "x"                 | 1:1-1:11 setting-unknown import-root
      [rule]                           | 1:2-1:6 setting-unknown rules
      "rule packs" = 1                 | 1:1-1:13 setting-unknown rule-packs
      import-root = 3                  | 1:15-1:16 setting-invalid
      import-root = "../up"            | 1:15-1:22 setting-invalid
      import-root = "/"                | 1:15-1:18 setting-invalid
      import-root = "none" # here      | 1:15-1:21 setting-invalid
      import-root = "a\\u0000b"        | 1:15-1:25 setting-invalid
      rule-packs = "acme"              | 1:14-1:20 setting-invalid
      rule-packs = ["acme", 1]         | 1:23-1:24 setting-invalid
      rule-packs = [ 'acmee' ]         | 1:16-1:23 rule-pack-unknown acme
      rules = "off"                    | 1:9-1:14 setting-invalid
      rules.dmu-coverag = "off"        | 1:1-1:6 rule-unknown dmu-coverage
      rules.syntax = "off"             | 1:1-1:6 rule-unknown
      rules.unknown-reference = "off"  | 1:1-1:6 rule-unknown
      rules.dmu-coverage = "Off"       | 1:22-1:27 setting-invalid
      rules.dmu-coverage = true        | 1:22-1:26 setting-invalid
      thresholds.emotion-swing = 0     | 1:28-1:29 setting-invalid
      thresholds.emotion-swing = 11    | 1:28-1:30 setting-invalid
      thresholds.emotion-swing = 4.0   | 1:28-1:31 setting-invalid
      thresholds.emotion-swing = 4294967300 | 1:28-1:38 setting-invalid
      thresholds.quadrant-cut = 0.9    | 1:27-1:30 setting-invalid
      thresholds.quadrant-cut = nan    | 1:27-1:30 setting-invalid
      thresholds.quadrant-cut = '3'    | 1:27-1:30 setting-invalid
      thresholds = { quadrant-cat = 3 } | 1:16-1:28 setting-unknown quadrant-cut
      rules =                          | 1:8-1:8 toml-syntax
      """)
  void saysWhatIsWrongWhere(String text, String expected) throws IOException {
    ConfigurationFile file = read(text);

    assertThat(file.problems()).extracting(ConfigurationFileTest::told).containsExactly(expected);
    assertThat(file.configuration()).isEmpty();
  }

  private static String told(Diagnostic problem) {
    var range = problem.range().orElseThrow();
    String place = range.start().line() + ":" + range.start().column() + "-"
        + range.end().line() + ":" + range.end().column();
    return (place + " " + problem.id() + " " + String.join(",", problem.suggestions())).strip();
  }

  @Test
  void saysSeveralThingsAtOnceInTheirOrder() throws IOException {
    ConfigurationFile file = read("""
        [thresholds]
        emotion-swing = 0
        [rules]
        a = "off"
        b = "off"
        """);

    assertThat(file.problems())
        .extracting(problem -> problem.range().orElseThrow().start().line())
        .containsExactly(2, 4, 5);
  }

  @Test
  void rulesOfAPackThatIsMissingAreNoMistakesOfTheirOwn() throws IOException {
    ConfigurationFile file = read("""
        rule-packs = ["other"]
        [rules]
        other-rule = "off"
        dmu-coverag = "off"
        """);

    assertThat(file.problems())
        .extracting(Diagnostic::id)
        .containsExactly("rule-pack-unknown", "rule-unknown");
  }

  @Test
  void columnsCountCharactersAndOffsetsCodeUnits() throws IOException {
    ConfigurationFile file = read("\"\ud842\udfb7\" = 1; x");

    var place = file.problems().get(0).range().orElseThrow().start();
    assertThat(place.column()).isEqualTo(8);
    assertThat(place.offset()).isEqualTo(8);
  }

  @Test
  void packsAreAskedForOnlyByThoseWhoWantSome() throws IOException {
    Path file = Files.writeString(folder.resolve("journey.toml"), "[rules]");

    ConfigurationFile read = ConfigurationFile.read(file, "journey.toml", () -> {
      throw new AssertionError("nobody wants packs");
    });

    assertThat(read.problems()).isEmpty();
  }

  @Test
  void aBrokenPackIsToldToThoseWhoWantSome() throws IOException {
    RulePacks broken = RulePacks.of(List.of(ACME, ACME));
    Path file = Files.writeString(folder.resolve("journey.toml"), "rule-packs = []");

    assertThat(ConfigurationFile.read(file, "journey.toml", () -> broken).problems())
        .extracting(Diagnostic::id)
        .containsExactly("rule-pack-clash");
  }

  @Test
  void whatCannotBeReadIsTold() throws IOException {
    Path missing = folder.resolve("none.toml");
    Path latin =
        Files.write(folder.resolve("latin.toml"), "# \u00e9".getBytes(StandardCharsets.ISO_8859_1));
    Path large = Files.writeString(folder.resolve("large.toml"), "#".repeat(10 * 1024 * 1024));

    assertThat(message(missing)).isEqualTo("cannot read x: there is no such file");
    assertThat(message(folder)).isEqualTo("cannot read x: it is a folder");
    assertThat(message(latin)).isEqualTo("cannot read x: it is not text in UTF-8");
    assertThat(message(large)).isEqualTo("cannot read x: it is larger than 1 MB");
  }

  private static String message(Path file) {
    List<Diagnostic> problems = ConfigurationFile.read(file, "x", () -> {
          throw new AssertionError("nobody wants packs");
        })
        .problems();
    assertThat(problems).extracting(Diagnostic::id).containsExactly("config-unreadable");
    return problems.get(0).message().english();
  }

  @Test
  void aLinkOutOfTheFolderIsNoImportRoot(@TempDir Path outside) throws IOException {
    boolean linked;
    try {
      Files.createSymbolicLink(folder.resolve("link"), outside);
      linked = true;
    } catch (IOException | UnsupportedOperationException e) {
      linked = false;
    }
    assumeThat(linked).isTrue();

    assertThat(read("import-root = 'link'").problems())
        .extracting(Diagnostic::id)
        .containsExactly("setting-invalid");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "{a=", "a.", "\"", "'''", "\u0000", "\ud800", "[[a]]\n", "a=1\n"})
  void hostileTextsAreTold(String piece) throws IOException {
    ConfigurationFile file = read("x = " + piece.repeat(20_000));

    assertThat(file.problems()).isNotEmpty().hasSizeLessThanOrEqualTo(100);
  }

  private ConfigurationFile read(String text) throws IOException {
    Path file = folder.resolve("journey.toml");
    Files.write(file, text.getBytes(StandardCharsets.UTF_8));
    return ConfigurationFile.read(file, "journey.toml", () -> RulePacks.of(List.of(ACME)));
  }
}

package io.github.journeydsl.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a check found in the formats that other programs read. */
class CheckFormatsTest {

  private static final String BROKEN = """
      journey 旅 "A,B: 100%"
      persona a { rolls user }
      phase empty
      phase next { touchpoint t { for b { emotion +1 } } }
      allow dmu-coverage because "x"
      """;

  static {
    // the command itself reads no XML
    CheckFormatsTest.class
        .getModule()
        .addReads(ModuleLayer.boot().findModule("java.xml").orElseThrow());
  }

  @TempDir
  private Path folder;

  private Path sound;
  private Path broken;

  @BeforeEach
  void write() throws IOException {
    Journeys.copyTo(folder);
    sound = folder.resolve(Journeys.MA_ADOPTION);
    broken = Files.writeString(folder.resolve("旅 1%.journey"), BROKEN);
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "ja"})
  void sarifKeepsItsSchema(String language) throws IOException {
    String missing = folder.resolve("none.journey").toString();
    Run run = Run.of(
        "check",
        "--lang",
        language,
        "--format",
        "sarif",
        sound.toString(),
        broken.toString(),
        missing);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).isEmpty();
    assertThat(sarifErrors(run.out())).isEmpty();
  }

  @Test
  void theSchemaOfSarifFindsMistakes() throws IOException {
    String good = Run.of("check", "--format", "sarif", sound.toString()).out();

    assertThat(sarifErrors(good.replace("\"startLine\"", "\"line\""))).isNotEmpty();
    assertThat(sarifErrors(good.replace("\"level\": \"warning\"", "\"level\": \"bad\"")))
        .isNotEmpty();
  }

  private static List<Error> sarifErrors(String sarif) throws IOException {
    try (InputStream in = CheckFormatsTest.class.getResourceAsStream("sarif-2.1.0-rtm.5.json")) {
      String schema = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_4)
          .getSchema(schema, InputFormat.JSON)
          .validate(sarif, InputFormat.JSON);
    }
  }

  @Test
  void sarifTellsRulesPlacesAndWhatIsAccepted() throws IOException {
    Path file = Files.writeString(folder.resolve("a.journey"), """
        journey a {}
        dmu { role user }
        allow dmu-role-unfilled because "not hired yet"
        /* 𠮷 */ allow dmu-coverag because "?"
        """);

    JsonNode run = sarif(file).at("/runs/0");
    JsonNode accepted = result(run, "dmu-role-unfilled");
    JsonNode unknown = result(run, "allow-unknown");

    assertThat(run.at("/columnKind").asString()).isEqualTo("unicodeCodePoints");
    assertThat(unknown.at("/message/text").asString())
        .startsWith("no rule is called \"dmu-coverag\"\nDid you mean \"dmu-coverage\"?\n");
    assertThat(unknown.at("/locations/0/physicalLocation/region/startColumn").asInt())
        .isEqualTo(15);
    assertThat(unknown.at("/locations/0/physicalLocation/artifactLocation/uri").asString())
        .startsWith("file:///");
    assertThat(accepted.at("/suppressions/0/justification").asString()).isEqualTo("not hired yet");
    assertThat(accepted.at("/suppressions/0/kind").asString()).isEqualTo("inSource");
    JsonNode rules = run.at("/tool/driver/rules");
    assertThat(rules.get(accepted.at("/ruleIndex").asInt()).at("/id").asString())
        .isEqualTo("dmu-role-unfilled");
    assertThat(rules
            .get(accepted.at("/ruleIndex").asInt())
            .at("/defaultConfiguration/level")
            .asString())
        .isEqualTo("error");
  }

  private static JsonNode result(JsonNode run, String rule) {
    return run.get("results")
        .valueStream()
        .filter(result -> result.at("/ruleId").asString().equals(rule))
        .findFirst()
        .orElseThrow();
  }

  private static JsonNode sarif(Path file) {
    return JsonMapper.shared()
        .readTree(Run.of("check", "--format", "sarif", file.toString()).out());
  }

  @Test
  void sarifNamesFilesOfThisFolderFromTheRootOfTheSources() {
    Path here = Path.of("src", "test", "none 漢.journey");

    JsonNode place =
        sarif(here).at("/runs/0/results/0/locations/0/physicalLocation/artifactLocation");

    assertThat(place.at("/uri").asString()).isEqualTo("src/test/none%20%E6%BC%A2.journey");
    assertThat(place.at("/uriBaseId").asString()).isEqualTo("%SRCROOT%");
  }

  @Test
  void junitFailsATestForEachRuleWithAnError() throws Exception {
    Run run = Run.of("check", "--format", "junit", sound.toString(), broken.toString());
    Element root = xml(run.out());
    NodeList suites = root.getElementsByTagName("testsuite");

    assertThat(run.code()).isEqualTo(1);
    assertThat(root.getTagName()).isEqualTo("testsuites");
    assertThat(suites.getLength()).isEqualTo(2);
    Element fine = (Element) suites.item(0);
    assertThat(fine.getAttribute("failures")).isEqualTo("0");
    assertThat(fine.getElementsByTagName("system-out").getLength()).isPositive();
    Element bad = (Element) suites.item(1);
    NodeList failures = bad.getElementsByTagName("failure");
    assertThat(bad.getAttribute("failures")).isEqualTo(String.valueOf(failures.getLength()));
    assertThat(bad.getAttribute("tests"))
        .isEqualTo(String.valueOf(bad.getElementsByTagName("testcase").getLength()));
    assertThat(((Element) failures.item(0)).getAttribute("message")).isNotBlank();
    assertThat(failures.item(0).getTextContent()).contains("┌─");
  }

  @Test
  void junitCallsWhatCouldNotBeReadAnError() throws Exception {
    Element root = xml(Run.of("check", "--format", "junit", "none.journey").out());

    assertThat(root.getElementsByTagName("error").getLength()).isEqualTo(1);
    assertThat(root.getAttribute("errors")).isEqualTo("1");
    assertThat(root.getAttribute("failures")).isEqualTo("0");
  }

  @Test
  void signsThatXmlCannotHoldAreReplaced() throws Exception {
    XmlText text = new XmlText();
    text.element("a", Map.of("b", "\"<\n\t\u0001"), "]]> & \u0000\u001b\ud800\ufffe𠮷\r");

    Element root = xml(text.text());

    assertThat(root.getAttribute("b")).isEqualTo("\"<\n\t\ufffd");
    assertThat(root.getTextContent()).isEqualTo("]]> & \ufffd\ufffd\ufffd\ufffd𠮷\r");
  }

  private static Element xml(String text) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    return factory
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))
        .getDocumentElement();
  }

  @Test
  void githubGetsOneCommandALine() {
    Run run = Run.of("check", "--format", "github", broken.toString());
    String file = FileName.of(broken).replace("%", "%25").replace(":", "%3A");

    assertThat(run.out().lines()).allMatch(line -> line.startsWith("::"));
    assertThat(run.out())
        .contains("::error file=" + file + ",line=2,endLine=2,col=13,endColumn=18,"
            + "title=unknown-statement::")
        .contains("%0ADid you mean \"roles\"?");
  }

  @Test
  void githubGetsNoColumnsOverSeveralLines() throws IOException {
    Path file = Files.writeString(folder.resolve("a.journey"), "journey a {}\nphase x {\n}\n");

    assertThat(Run.of("check", "--format", "github", file.toString()).out())
        .contains(",line=2,endLine=3,title=phase-empty::");
  }

  @ParameterizedTest
  @ValueSource(strings = {"json", "sarif", "junit", "github"})
  void noFormatForProgramsHasColours(String format) {
    Run run = Run.of("check", "--color", "always", "--format", format, broken.toString());

    assertThat(run.out()).doesNotContain("\u001b");
  }
}

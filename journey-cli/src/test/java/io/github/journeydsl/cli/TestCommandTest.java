package io.github.journeydsl.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.journeydsl.dsl.DisplayWidth;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
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

class TestCommandTest {

  private static final String FAILING = "failing.journey";

  private static final Path EXPECTED = Path.of(System.getProperty("basedir", ""))
      .resolve("src/test/resources/io/github/journeydsl/cli/tests");

  static {
    // the command itself reads no XML
    TestCommandTest.class
        .getModule()
        .addReads(ModuleLayer.boot().findModule("java.xml").orElseThrow());
  }

  @TempDir
  private Path folder;

  private String failing;

  @BeforeEach
  void write() throws IOException {
    Journeys.copyTo(folder);
    failing = file(FAILING, Files.readString(EXPECTED.resolve(FAILING)));
  }

  @Test
  void theTestsOfTheExamplesHold() {
    Run run = Run.of("test", folder.toString());
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isEqualTo(1); // by the one that is there to fail
    Run sound = Run.of("test", folder.resolve("ma-adoption").toString());
    assertThat(sound.code()).isZero();
    assertThat(sound.out())
        .contains("✓ follow-up-without-seminar", "✓ high-rating", "✓ hand-off-is-late")
        .endsWith("\n3 tests, all hold, branches reached: 11 of 23\n");
  }

  @Test
  void theTestedExampleReachesEveryBranch() {
    Run run = Run.of("test", folder.resolve("ma-adoption-tested").toString());
    assertThat(run.out())
        .endsWith("\n22 tests, all hold, branches reached: 23 of 23\n")
        .doesNotContain("No test reached");
  }

  /** With {@code -Djourney.docs=rewrite} it is written anew. */
  @ParameterizedTest
  @ValueSource(strings = {"en", "ja"})
  void aFailureIsToldAsExpected(String language) throws IOException {
    Run run = Run.in(Locale.forLanguageTag(language), "test", failing);
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isEqualTo(1);
    String told = run.out().replace(FileName.of(folder) + "/", "");
    Path golden = EXPECTED.resolve("failing." + language + ".txt");
    if ("rewrite".equals(System.getProperty("journey.docs"))) {
      Files.writeString(golden, told);
    }
    assertThat(told).isEqualTo(Files.readString(golden));
  }

  @Test
  void theColumnsOfATimelineStandStraightInJapanese() {
    List<String> lines = Run.in(Locale.JAPANESE, "test", failing)
        .out()
        .lines()
        .filter(line ->
            line.contains("2026-10-") && line.contains("expect ") && !line.contains(".journey:"))
        .toList();
    assertThat(lines).hasSize(4);
    assertThat(lines.stream()
            .map(line -> DisplayWidth.of(line.substring(0, line.indexOf("expect "))))
            .distinct())
        .hasSize(1);
  }

  @Test
  void coloursAreThereWhereTheyAreWanted() {
    assertThat(Run.of("test", "--color", "always", failing).out())
        .contains("\u001b[32m✓\u001b[0m", "\u001b[1;31m✗\u001b[0m");
    assertThat(Run.of("test", "--color", "always", "--format", "json", failing).out())
        .doesNotContain("\u001b");
  }

  @Test
  void librariesAreSkippedInAFolderAndToldWhereTheyAreNamed() {
    Run all = Run.of("test", folder.resolve("ma-adoption").toString());
    assertThat(all.out()).doesNotContain("people.journey");
    Run named = Run.of("test", folder.resolve("ma-adoption/people.journey").toString());
    assertThat(named.code()).isZero();
    assertThat(named.out())
        .contains("is a library; its tests run with the journeys that import it");
  }

  @Test
  void aMapWithoutTestsSaysSo() throws IOException {
    Run run = Run.of("test", file("a.journey", "journey a\nphase x { }\n"));
    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("  no tests\n").endsWith("\nno tests\n");
  }

  @Test
  void aMapWithErrorsIsToldAsACheckDoes() throws IOException {
    String broken = file("broken.journey", """
        journey broken
        phase awareness { }
        test a { lead nobody in awareness; expect 2026-10-05T25:00 exit }
        test b { given 2026-10-05T10:00 }
        """);
    Run run = Run.of("test", broken, failing.replace("failing", "ma-adoption/ma-adoption"));
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out())
        .contains("error[no-such-date]", "error[syntax]", "broken.journey: not tested")
        .contains("✓ high-rating");
  }

  @Test
  void aFileThatIsNotThereIsMisuse() {
    Run run = Run.of("test", "none.journey", failing);
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).contains("there is no file \"none.journey\"", "✓ sound");
  }

  @Test
  void aConfigurationWithMistakesIsToldInstead() throws IOException {
    file("journey.toml", "nonsense = 1\n");
    Run run = Run.of("test", failing);
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).contains("nonsense", "not tested").doesNotContain("✓");
  }

  @Test
  void jsonAndEmptyFoldersAreTold() throws IOException {
    assertThat(Run.of("test", "a.json").err())
        .contains("a.json is JSON, and test reads text")
        .contains("journey convert a.json --to journey");
    Path empty = Files.createDirectories(folder.resolve("empty"));
    Run run = Run.of("test", empty.toString());
    assertThat(run.err()).contains("no .journey file in this folder");
    assertThat(run.code()).isZero();
  }

  @Test
  void aCountryThatNobodyKnowsIsTold() throws IOException {
    String text = Files.readString(Path.of(failing)).replace("JP", "DE");
    assertThat(Run.of("test", file("de.journey", text)).out())
        .contains("The holidays of DE are not known: business days are Monday to Friday.");
  }

  @Test
  void jsonKeepsItsSchema() {
    Run run = Run.of("test", "--format", "json", folder.toString(), "none.journey");
    assertThat(run.code()).isEqualTo(2);
    assertThat(TestSchema.strictErrors(run.out())).isEmpty();
    JsonNode failed = JsonMapper.shared()
        .readTree(run.out())
        .at("/journeys")
        .valueStream()
        .filter(journey -> journey.at("/journey").asString().equals("visits"))
        .findFirst()
        .orElseThrow()
        .at("/tests/1");
    assertThat(failed.at("/id").asString()).isEqualTo("without-consent");
    assertThat(failed.at("/holds").asBoolean()).isFalse();
    assertThat(failed.at("/expectations/1/line").asInt()).isEqualTo(47);
    assertThat(failed.at("/expectations/1/instead").asString())
        .isEqualTo("left out (no consent to email)");
    assertThat(TestSchema.strictErrors(run.out().replace("\"holds\": false", "\"holds\": 0")))
        .isNotEmpty();
  }

  @Test
  void junitHasASuiteForEachMapAndATestForEachBlock() throws Exception {
    Path out = folder.resolve("out.xml");
    String broken = file("broken.journey", "journey broken {");
    String library = folder.resolve("ma-adoption/people.journey").toString();
    Run run = Run.of("test", failing, broken, library, "--junit", out.toString());
    assertThat(run.code()).isEqualTo(1);
    Element root = xml(Files.readString(out));
    NodeList suites = root.getElementsByTagName("testsuite");
    assertThat(suites.getLength()).isEqualTo(2);
    assertThat(List.of("tests", "failures", "errors").stream().map(root::getAttribute))
        .containsExactly("4", "2", "1");
    Element suite = (Element) suites.item(0);
    assertThat(suite.getAttribute("name")).isEqualTo(FileName.of(Path.of(failing)));
    NodeList tests = suite.getElementsByTagName("testcase");
    assertThat(((Element) tests.item(0)).getAttribute("name")).isEqualTo("sound");
    assertThat(((Element) tests.item(0)).getElementsByTagName("failure").getLength())
        .isZero();
    Element failure =
        (Element) ((Element) tests.item(1)).getElementsByTagName("failure").item(0);
    assertThat(failure.getAttribute("message"))
        .isEqualTo("expect 2026-10-05T10:00 score 30: the score is 20");
    assertThat(failure.getTextContent())
        .contains("failing.journey:46: expect", "what happened", "✗  2026-10-06T10:00 Tue");
    assertThat(suite.getElementsByTagName("system-out").getLength()).isZero();
    Element error = (Element) root.getElementsByTagName("error").item(0);
    assertThat(error.getAttribute("message")).isNotBlank();
    assertThat(error.getTextContent()).contains("┌─");
  }

  @Test
  void junitTellsBranchesThatNoTestReached() throws Exception {
    Path out = folder.resolve("out.xml");
    Run.of("test", folder.resolve("ma-adoption").toString(), "--junit", out.toString());
    assertThat(xml(Files.readString(out))
            .getElementsByTagName("system-out")
            .item(0)
            .getTextContent())
        .startsWith("No test reached:\n")
        .contains("\nblog-readers: never entered\n");
  }

  /** The schema that Jenkins publishes for what it reads. */
  @Test
  void junitIsAsServersReadIt() throws Exception {
    Path out = folder.resolve("out.xml");
    Run.of("test", folder.toString(), "none.journey", "--junit", out.toString());
    Element root = xml(Files.readString(out));
    assertThat(root.getTagName()).isEqualTo("testsuites");
    NodeList all = root.getElementsByTagName("*");
    for (int at = 0; at < all.getLength(); at++) {
      Element element = (Element) all.item(at);
      String parent = element.getParentNode().getNodeName();
      switch (element.getTagName()) {
        case "testsuite" -> {
          assertThat(parent).isEqualTo("testsuites");
          assertThat(element.getAttribute("name")).isNotBlank();
          assertThat(element.getAttribute("tests"))
              .isEqualTo(String.valueOf(element.getElementsByTagName("testcase").getLength()));
          assertThat(element.getAttribute("failures"))
              .isEqualTo(String.valueOf(element.getElementsByTagName("failure").getLength()));
        }
        case "testcase" -> {
          assertThat(parent).isEqualTo("testsuite");
          assertThat(element.getAttribute("name")).isNotBlank();
          assertThat(element.getAttribute("classname")).isNotBlank();
          assertThat(element.getAttribute("time")).isEqualTo("0");
        }
        case "failure", "error" -> assertThat(parent).isEqualTo("testcase");
        default ->
          assertThat(element.getTagName() + " in " + parent).isEqualTo("system-out in testsuite");
      }
    }
  }

  @Test
  void junitIsNotWrittenWhereItCannotBe() {
    Run run =
        Run.of("test", failing, "--junit", folder.resolve("no/such/out.xml").toString());
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("its folder does not exist");
  }

  @Test
  void lettersThatATerminalWouldObeyAreNotShown() throws IOException {
    String text = "journey a \"x\u001b[31m\"\npersona p { roles user }\nphase x { }\n"
        + "test t \"y\u001b[31m\" { lead p in x; expect 2026-10-05 task \u202eabc }\n";
    assertThat(Run.of("test", file("evil.journey", text)).out()).doesNotContain("\u001b", "\u202e");
  }

  private String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  private static Element xml(String text) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    try (InputStream in = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))) {
      return Objects.requireNonNull(factory.newDocumentBuilder().parse(in).getDocumentElement());
    }
  }
}

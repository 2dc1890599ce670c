package io.github.journeydsl.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import io.github.journeydsl.core.calendar.BusinessCalendar;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.engine.support.descriptor.FileSource;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Event;
import org.junit.platform.testkit.engine.Events;
import org.opentest4j.AssertionFailedError;

/** What JUnit makes of the tests in journeys. */
class JourneyTestsTest {

  private static final Path EXAMPLES =
      Path.of(System.getProperty("basedir", "")).resolve("../examples/journeys");

  private static final String MAP = """
      journey visits "訪問" { timezone "Asia/Tokyo"; country DE }
      import "people.journey"
      phase awareness { }
      content guide "案内" { }
      scenario welcome {
        on   download guide
        wait 1 business day
        send guide by popup
      }
      test good "届く" {
        lead mori in awareness
        given  2026-10-05T10:00 download guide
        expect 2026-10-06T10:00 send guide by popup
        expect no more sends
      }
      test bad {
        lead mori in awareness
        given  2026-10-05T10:00 download guide
        expect 2026-10-07T10:00 send guide by popup
      }
      """;

  @TempDir
  private Path folder;

  /** A class as a user writes it. */
  static class Adoption {

    @TestFactory
    Iterable<DynamicNode> scenarios() {
      return JourneyTests.of(EXAMPLES.resolve("ma-adoption-tested")).reachingEveryBranch();
    }
  }

  /** The shortest way to write it. */
  static class Shortest {

    @TestFactory
    JourneyTests scenarios() {
      return JourneyTests.of(EXAMPLES.resolve("ma-adoption/ma-adoption.journey"));
    }
  }

  @Test
  void everyBlockIsATestThatLeadsToItsLine() {
    Events tests = run(Adoption.class);
    tests.assertStatistics(all -> all.started(23).succeeded(23));
    Event first = tests.started().stream()
        .filter(
            event -> event.getTestDescriptor().getDisplayName().startsWith("download-then-seminar"))
        .findFirst()
        .orElseThrow();
    FileSource source = (FileSource) first.getTestDescriptor().getSource().orElseThrow();
    assertThat(source.getFile()).hasName("tests.journey");
    assertThat(source.getPosition().orElseThrow().getLine()).isEqualTo(7);
  }

  @Test
  void aFactoryMayReturnThemAsTheyAre() {
    run(Shortest.class).assertStatistics(all -> all.started(3).succeeded(3));
  }

  private static Events run(Class<?> type) {
    return EngineTestKit.engine("junit-jupiter")
        .selectors(selectClass(type))
        .execute()
        .testEvents();
  }

  @Test
  void aFailureTellsPlacesTimelineAndBothSides() throws Throwable {
    AssertionFailedError failure = failure(tests(write(MAP)).get(1));
    String file = folder.resolve("visits.journey").toString().replace('\\', '/');
    assertThat(failure.getMessage()).isEqualTo("""
        %s:19: expect 2026-10-07T10:00 send guide by popup
          it happened at 2026-10-06T10:00
          2026-10-05T10:00  given download guide
          2026-10-05T10:00                              enters welcome
          2026-10-06T10:00                              send guide by popup
          2026-10-06T10:00                              leaves welcome (at its end)
        ✗ 2026-10-07T10:00  expect send guide by popup""".formatted(file));
    assertThat(failure.getExpected().getStringRepresentation())
        .isEqualTo("2026-10-07T10:00 expect send guide by popup\n");
    assertThat(failure.getActual().getStringRepresentation()).isEmpty();
  }

  @Test
  void failuresAreToldInJapanese() throws Throwable {
    JourneyTests tests = write(MAP).in(Locale.JAPANESE);
    assertThat(failure(tests(tests).get(1))).hasMessageContaining("2026-10-06T10:00に起きた");
  }

  @Test
  void businessDaysCanBeThoseOfAnyCountry() throws Throwable {
    BusinessCalendar closed =
        day -> day.getDayOfMonth() != 6 && BusinessCalendar.weekdays().isBusinessDay(day);
    List<DynamicTest> tests = tests(write(MAP).onBusinessDays(closed));
    assertThat(failure(tests.get(0))).hasMessageContaining("it happened at 2026-10-07T10:00");
    tests.get(1).getExecutable().execute();
  }

  @Test
  void branchesThatNoTestReachesFail() throws IOException {
    JourneyTests tests = write(
        MAP.replace("wait 1 business day", """
        wait for click guide up to 1 day { exit }
        """) + "scenario other { on click guide; exit }\n");
    List<DynamicTest> all = tests(tests.reachingEveryBranch());
    assertThat(all).hasSize(3);
    assertThat(failure(all.get(2)))
        .hasMessage(
            "no test reaches\n" + "welcome: wait for click guide up to 1 day → then\n" + "other");
  }

  @Test
  void aJourneyWithMistakesIsATestThatFails() throws IOException {
    JourneyTests tests = write(MAP.replace("send guide", "send gide"));
    assertThat(failure(tests(tests).get(0)))
        .hasMessageContaining("unknown-reference")
        .hasMessageContaining("did you mean \"guide\"");
  }

  @Test
  void soIsAFileThatIsNotThereAndAFolderWithoutJourneys() {
    assertThat(failure(tests(JourneyTests.of(folder.resolve("none.journey"))).get(0)))
        .hasMessageContaining("none.journey");
    assertThat(failure(tests(JourneyTests.of(folder)).get(0)))
        .hasMessageContaining("no .journey file below");
  }

  @Test
  void aLibraryIsLeftOutOfAFolderAndToldWhereItIsNamed() throws IOException {
    write(MAP);
    Files.createDirectories(folder.resolve(".hidden"));
    Files.writeString(folder.resolve(".hidden/draft.journey"), "journey draft {");
    assertThat(containers(JourneyTests.of(folder)))
        .extracting(DynamicNode::getDisplayName)
        .containsExactly("visits (訪問)");
    assertThat(failure(tests(JourneyTests.of(folder.resolve("people.journey"))).get(0)))
        .hasMessageContaining("is a library");
  }

  private JourneyTests write(String map) throws IOException {
    Files.writeString(
        folder.resolve("people.journey"), "library people\npersona mori { roles user }\n");
    return JourneyTests.of(Files.writeString(folder.resolve("visits.journey"), map));
  }

  private static List<DynamicNode> containers(JourneyTests tests) {
    return StreamSupport.stream(tests.spliterator(), false).toList();
  }

  private static List<DynamicTest> tests(JourneyTests tests) {
    return containers(tests).stream()
        .flatMap(node ->
            node instanceof DynamicContainer container ? container.getChildren() : Stream.of(node))
        .map(DynamicTest.class::cast)
        .toList();
  }

  private static AssertionFailedError failure(DynamicTest test) {
    return assertThrows(AssertionFailedError.class, test.getExecutable());
  }
}

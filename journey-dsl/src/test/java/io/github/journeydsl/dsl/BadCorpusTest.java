package io.github.journeydsl.dsl;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.journeydsl.core.diagnostic.Diagnostic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * What is said about every bad file of the corpus, word for word and place for place.
 *
 * <p>With the system property {@code corpus.write} the expectations are written anew. A test whose
 * expectation changed fails all the same, once: nothing is rewritten unseen.
 */
class BadCorpusTest {

  private static final boolean WRITES = Boolean.getBoolean("corpus.write");
  private static final Map<String, Locale> LANGUAGES =
      Map.of("en", Locale.ROOT, "ja", Locale.JAPANESE);
  private static final Set<String> EXPECTATIONS = Set.of(".en.txt", ".ja.txt", ".places.txt");

  /**
   * The only folder whose files hold more than one mistake, because that is what they are about.
   */
  private static final String SEVERAL = "several/";

  @TestFactory
  Stream<DynamicTest> whatIsSaid() {
    return Corpus.maps(Corpus.BAD).stream()
        .flatMap(file -> EXPECTATIONS.stream().sorted().map(kind -> test(file, kind)));
  }

  private static DynamicTest test(Path file, String kind) {
    Path expectation = beside(file, kind);
    return DynamicTest.dynamicTest(
        Corpus.name(Corpus.BAD, expectation), () -> assertExpected(file, kind, expectation));
  }

  private static void assertExpected(Path file, String kind, Path expectation) throws IOException {
    BadFile bad = new BadFile(file);
    String language = kind.substring(1, kind.indexOf('.', 1));
    String said =
        LANGUAGES.containsKey(language) ? bad.printed(LANGUAGES.get(language)) : bad.places();
    String expected = Files.exists(expectation) ? Corpus.text(expectation) : "";
    if (WRITES && !said.equals(expected)) {
      Files.writeString(expectation, said);
    }
    assertThat(said).as("what is expected in %s", expectation).isEqualTo(expected);
  }

  private static Path beside(Path file, String kind) {
    String name = file.getFileName().toString();
    return file.resolveSibling(name.substring(0, name.lastIndexOf('.')) + kind);
  }

  @TestFactory
  Stream<DynamicTest> oneMistakeIsOneProblem() {
    return Corpus.maps(Corpus.BAD).stream().map(file -> {
      String name = Corpus.name(Corpus.BAD, file);
      return DynamicTest.dynamicTest(name, () -> {
        List<String> found =
            new BadFile(file).found().stream().map(Diagnostic::summary).toList();
        if (name.startsWith(SEVERAL)) {
          assertThat(found).hasSizeGreaterThan(1);
        } else {
          assertThat(found).hasSize(1);
        }
      });
    });
  }

  @Test
  void thereAreFilesForManyMistakes() {
    assertThat(Corpus.maps(Corpus.BAD)).hasSizeGreaterThanOrEqualTo(150);
  }

  @Test
  void noTwoFilesAreTheSame() {
    Map<String, Path> texts = new LinkedHashMap<>();
    List<Path> twice = new ArrayList<>();
    for (Path file : Corpus.maps(Corpus.BAD)) {
      String bytes = bytes(file);
      if (!file.endsWith("main.journey") && texts.putIfAbsent(bytes, file) != null) {
        twice.add(file);
      }
    }
    assertThat(twice).isEmpty();
  }

  @Test
  void everyExpectationStandsBesideItsFile() {
    Set<Path> expectations = new TreeSet<>();
    for (Path file : Corpus.maps(Corpus.BAD)) {
      EXPECTATIONS.forEach(kind -> expectations.add(beside(file, kind)));
    }
    assertThat(Corpus.files(Corpus.BAD).stream().filter(f -> f.toString().endsWith(".txt")))
        .containsExactlyElementsOf(expectations);
  }

  private static String bytes(Path file) {
    try {
      return new String(Files.readAllBytes(file), java.nio.charset.StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}

package io.github.journeydsl.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The example journeys, and what the command is expected to say about them. */
final class Journeys {

  static final String MA_ADOPTION = "ma-adoption/ma-adoption.journey";
  static final String PRODUCTION = "production-management/production-management.journey";

  static final String MISTAKES = "mistakes.journey";

  private static final Path MODULE = Path.of(System.getProperty("basedir", ""));
  private static final Path EXAMPLES = MODULE.resolve("../examples/journeys");
  private static final Path EXPECTED =
      MODULE.resolve("src/test/resources/io/github/journeydsl/cli/expected");

  private Journeys() {}

  /** Copies the examples into a folder, so that their names are the same on every machine. */
  static void copyTo(Path folder) {
    Path from = EXAMPLES;
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path to = folder.resolve(from.relativize(file).toString());
        Files.createDirectories(Objects.requireNonNull(to.getParent()));
        Files.copy(file, to);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The files of examples that hold a journey, below their folder. */
  static List<String> all() {
    try (Stream<Path> files = Files.walk(EXAMPLES)) {
      return files
          .filter(file -> file.toString().endsWith(".journey") && holdsJourney(file))
          .map(file -> FileName.of(EXAMPLES.relativize(file)))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean holdsJourney(Path file) {
    try {
      return Files.readString(file).lines().anyMatch(line -> line.startsWith("journey "));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The name of what is expected to be said about a journey. */
  static String golden(String journey) {
    return journey.substring(journey.indexOf('/') + 1).replace(".journey", ".txt");
  }

  /** The names of all that is expected, in a folder of the expectations. */
  static List<String> goldens(String folder) {
    try (Stream<Path> files = Files.list(EXPECTED.resolve(folder))) {
      return files
          .map(file -> String.valueOf(file.getFileName()))
          .filter(name -> name.endsWith(".txt"))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What the command is expected to say, with LF. */
  static String expected(String name) {
    try {
      return Files.readString(EXPECTED.resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Expects the command to say {@code text} from now on. */
  static void write(String name, String text) throws IOException {
    Files.writeString(EXPECTED.resolve(name), text);
  }
}

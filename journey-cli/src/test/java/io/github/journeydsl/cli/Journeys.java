package io.github.journeydsl.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;

/** The example journeys, and what the command is expected to say about them. */
final class Journeys {

  static final String MA_ADOPTION = "ma-adoption/ma-adoption.journey";
  static final String PRODUCTION = "production-management/production-management.journey";

  private Journeys() {}

  /** Copies the examples into a folder, so that their names are the same on every machine. */
  static void copyTo(Path folder) {
    Path from = Path.of("..", "examples", "journeys");
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

  /** What the command is expected to say, with LF. */
  static String expected(String name) {
    try (InputStream in = Journeys.class.getResourceAsStream("expected/" + name)) {
      return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package io.github.journeydsl.dsl;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The example journeys among the resources of these tests. */
final class Examples {

  private static final String FOLDER = "/journeys";

  private Examples() {}

  static Path folder() {
    try {
      return Path.of(Examples.class.getResource(FOLDER).toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  static Path maAdoption() {
    return folder().resolve("ma-adoption/ma-adoption.journey");
  }

  static Path productionManagement() {
    return folder().resolve("production-management/production-management.journey");
  }

  /** Every file of every example. */
  static List<Path> files() {
    try (Stream<Path> files = Files.walk(folder())) {
      return files.filter(file -> file.toString().endsWith(".journey")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<String> texts() {
    return files().stream().map(Examples::text).toList();
  }
}

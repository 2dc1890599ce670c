package io.github.journeydsl.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The journeys of this project that fuzzing starts from: examples and the corpus of the language.
 */
final class Seeds {

  private static final List<Path> FOLDERS = List.of(
      Path.of("..", "examples", "journeys"), Path.of("..", "journey-dsl", "src", "test", "corpus"));

  private Seeds() {}

  static Stream<byte[]> journeys() {
    return FOLDERS.stream().filter(Files::isDirectory).flatMap(Seeds::files).map(Seeds::bytes);
  }

  private static Stream<Path> files(Path folder) {
    try (Stream<Path> paths = Files.walk(folder)) {
      List<Path> found =
          paths.filter(path -> path.toString().endsWith(".journey")).sorted().toList();
      return found.stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

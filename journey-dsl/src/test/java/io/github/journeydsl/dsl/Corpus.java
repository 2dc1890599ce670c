package io.github.journeydsl.dsl;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The files of {@code src/test/corpus}: {@code good} ones, in which nothing is wrong, and
 * {@code bad} ones, each beside what is said about it. Its README tells how they are named.
 */
final class Corpus {

  static final Path GOOD = Path.of("src", "test", "corpus", "good");
  static final Path BAD = Path.of("src", "test", "corpus", "bad");

  private static final String EXTENSION = ".journey";

  /** In the folder of a map of several files, the one that is loaded. */
  private static final String MAIN = "main.journey";

  private Corpus() {}

  /** The files that are loaded, not those that only others import, by name. */
  static List<Path> maps(Path folder) {
    return files(folder).stream()
        .filter(file -> file.toString().endsWith(EXTENSION))
        .filter(file -> file.endsWith(MAIN) || !belongsToAnother(file))
        .toList();
  }

  private static boolean belongsToAnother(Path file) {
    for (Path at = file.getParent(); !at.endsWith("corpus"); at = at.getParent()) {
      if (Files.exists(at.resolve(MAIN))) {
        return true;
      }
    }
    return false;
  }

  /** Every file below a folder, by name. */
  static List<Path> files(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** How people call a file: its path below {@code folder}, with {@code /}. */
  static String name(Path folder, Path file) {
    return folder.relativize(file).toString().replace('\\', '/');
  }

  static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(file.toString(), e);
    }
  }
}

package io.github.journeydsl.dsl;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The files a loader may read: those below one root folder, by paths relative to it with {@code /}.
 *
 * <pre>{@code
 * JourneyLoader.standard().load(SourceFiles.of(Map.of("a.journey", "journey a")), "a.journey");
 * }</pre>
 */
@FunctionalInterface
public interface SourceFiles {

  /**
   * The bytes of a file, or nothing if there is no such file.
   *
   * @param path relative to the root, without {@code .} and {@code ..}
   * @param limit the largest size the caller accepts; a longer file may be cut behind it
   * @throws IOException if it is there and cannot be read
   */
  Optional<byte[]> read(String path, int limit) throws IOException;

  /**
   * The names of the files that lie in a folder, for "did you mean" where an import names none of
   * them; nothing if that is not known or not to be told.
   *
   * @param folder relative to the root, without {@code .} and {@code ..}; empty for the root
   * @throws IOException if the folder cannot be read
   */
  default List<String> names(String folder) throws IOException {
    return List.of();
  }

  /**
   * How a file is named to people, such as {@code main:journeys/a.journey} for one of a git
   * revision; its path unless told.
   *
   * @param path relative to the root, without {@code .} and {@code ..}
   */
  default String shownName(String path) {
    return path;
  }

  /** Texts in memory, by path. */
  static SourceFiles of(Map<String, String> texts) {
    return new TextFiles(texts);
  }
}

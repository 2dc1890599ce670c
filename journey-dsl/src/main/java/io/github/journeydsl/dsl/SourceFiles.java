package io.github.journeydsl.dsl;

import java.io.IOException;
import java.util.LinkedHashMap;
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

  /** Texts in memory, by path. */
  static SourceFiles of(Map<String, String> texts) {
    Map<String, String> copy = new LinkedHashMap<>(texts);
    return (path, limit) -> Optional.ofNullable(copy.get(path))
        .map(text -> text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
  }
}

package io.github.journeydsl.dsl.internal.load;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Where the bytes of files come from. */
@FunctionalInterface
public interface FileBytes {

  /** The bytes of the file at {@code path} below the root, or nothing if there is none. */
  Optional<byte[]> read(String path, int limit) throws IOException;

  /** The names of the files that lie in a folder below the root, as far as they are known. */
  default List<String> names(String folder) throws IOException {
    return List.of();
  }
}

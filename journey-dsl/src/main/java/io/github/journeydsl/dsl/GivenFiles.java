package io.github.journeydsl.dsl;

import io.github.journeydsl.dsl.internal.load.FileBytes;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * The files that a caller gives, as loading reads them.
 *
 * @param files the files
 */
record GivenFiles(SourceFiles files) implements FileBytes {

  @Override
  public Optional<byte[]> read(String path, int limit) throws IOException {
    return files.read(path, limit);
  }

  @Override
  public List<String> names(String folder) throws IOException {
    return files.names(folder);
  }
}

package io.github.journeydsl.cli;

import io.github.journeydsl.dsl.SourceFiles;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Standard input, and the files it may import: those below a folder, links out of it left aside.
 *
 * @param name what standard input is called
 * @param input what came from there
 * @param folder the folder
 */
record InputFiles(String name, byte[] input, Path folder) implements SourceFiles {

  @Override
  public Optional<byte[]> read(String path, int limit) throws IOException {
    if (path.equals(name)) {
      return Optional.of(input);
    }
    Path file = folder.resolve(path);
    if (!Files.isRegularFile(file)
        || !file.toRealPath().startsWith(folder.toAbsolutePath().toRealPath())) {
      return Optional.empty();
    }
    try (InputStream in = Files.newInputStream(file)) {
      return Optional.of(in.readNBytes(limit + 1));
    }
  }
}

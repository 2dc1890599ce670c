package io.github.journeydsl.cli;

import io.github.journeydsl.dsl.SourceFiles;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Standard input, and the files it may import: those below a folder, no links out of it. */
final class InputFiles implements SourceFiles {

  private final String name;
  private final byte[] input;
  private final Path folder;

  /** What came from standard input is read under {@code name}. */
  InputFiles(String name, byte[] input, Path folder) {
    this.name = name;
    this.input = input;
    this.folder = folder;
  }

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

package io.github.journeydsl.dsl.internal.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The files of a root, among which somebody named one: that one is read even where it is a link
 * that leads out of the root.
 *
 * @param file the named file
 * @param path its path from the root
 * @param others the files below the root
 */
public record NamedFile(Path file, String path, FolderFiles others) implements FileBytes {

  @Override
  public Optional<byte[]> read(String wanted, int limit) throws IOException {
    return wanted.equals(path) && Files.exists(file)
        ? Optional.of(FolderFiles.read(file, limit))
        : others.read(wanted, limit);
  }

  @Override
  public List<String> names(String folder) throws IOException {
    return others.names(folder);
  }
}

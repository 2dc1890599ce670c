package io.github.journeydsl.dsl.internal.load;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The files below a folder. A link that leads out of the folder is not followed. */
public final class FolderFiles implements FileBytes {

  /** In a folder of more files nobody is told which of them was meant. */
  private static final int MOST_NAMES = 500;

  private final Path root;

  /** The files below {@code root}. */
  public FolderFiles(Path root) {
    this.root = root;
  }

  @Override
  public Optional<byte[]> read(String path, int limit) throws IOException {
    Path file = root.resolve(path);
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    if (!file.toRealPath().startsWith(root.toRealPath())) {
      throw new OutsideRoot();
    }
    if (!Files.isDirectory(file) && !Files.isRegularFile(file)) {
      throw new IOException("no regular file"); // reading a pipe could wait for ever
    }
    return Optional.of(read(file, limit));
  }

  /** Names of a folder outside of the root are not told, nor are those of a very full one. */
  @Override
  public List<String> names(String folder) throws IOException {
    Path within = root.resolve(folder);
    if (!within.toRealPath().startsWith(root.toRealPath())) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(within)) {
      List<String> names = files
          .limit(MOST_NAMES + 1L)
          .map(file -> within.relativize(file).toString())
          .toList();
      return names.size() > MOST_NAMES ? List.of() : names.stream().sorted().toList();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /** The bytes of a file, one more than {@code limit} at most. */
  public static byte[] read(Path file, int limit) throws IOException {
    if (Files.isDirectory(file)) {
      throw new IsFolder();
    }
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(limit < Integer.MAX_VALUE ? limit + 1 : limit);
    }
  }

  /** A link leads out of the root. */
  static final class OutsideRoot extends IOException {

    private static final long serialVersionUID = 1L;
  }

  /** There is a folder where a file should be. */
  static final class IsFolder extends IOException {

    private static final long serialVersionUID = 1L;
  }
}

package io.github.journeydsl.cli;

import io.github.journeydsl.core.problem.Message;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.UUID;

/**
 * A file that is written whole or not at all: beside its place first, then moved there.
 *
 * @param path where it shall be
 */
record TargetFile(Path path) {

  void write(String text) throws Refusal {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    try {
      if (Files.isDirectory(path)) {
        throw refused(Words.message("why.folder"));
      }
      if (Files.exists(path) && !Files.isWritable(path)) {
        throw refused(Words.message("why.protected"));
      }
      if (Files.exists(path) && !Files.isRegularFile(path)) {
        Files.write(path, bytes); // a device or a pipe, which must stay one
      } else {
        replace(Files.exists(path) ? path.toRealPath() : path.toAbsolutePath(), bytes);
      }
    } catch (NoSuchFileException e) {
      throw refused(Words.message("why.no-folder"));
    } catch (IOException e) {
      throw refused(Message.plain(String.valueOf(e.getMessage())));
    }
  }

  /** Writes a file that is not there yet, and never over one that is. */
  void create(String text) throws Refusal {
    try {
      // on Windows and on Linux alike this also sees a link that leads nowhere
      Files.createFile(path);
    } catch (FileAlreadyExistsException e) {
      throw refused(Words.message("why.exists"));
    } catch (NoSuchFileException e) {
      throw refused(Words.message("why.no-folder"));
    } catch (IOException e) {
      throw refused(Message.plain(String.valueOf(e.getMessage())));
    }
    write(text);
  }

  private static void replace(Path file, byte[] bytes) throws IOException {
    Path beside = file.resolveSibling("." + UUID.randomUUID() + ".tmp");
    try {
      Files.write(beside, bytes, StandardOpenOption.CREATE_NEW);
      keepPermissions(file, beside);
      move(beside, file);
    } finally {
      Files.deleteIfExists(beside);
    }
  }

  private static void keepPermissions(Path from, Path to) throws IOException {
    var view = Files.getFileAttributeView(from, PosixFileAttributeView.class);
    if (view != null && Files.exists(from)) {
      Files.setPosixFilePermissions(to, view.readAttributes().permissions());
    }
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private Refusal refused(Message why) {
    return Refusal.of(ExitStatus.MISUSE, "cannot-write", FileName.of(path), why);
  }
}

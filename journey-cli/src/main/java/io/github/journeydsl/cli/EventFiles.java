package io.github.journeydsl.cli;

import io.github.journeydsl.runtime.simulation.RefusedInput;
import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Files of events, one of which may be standard input.
 *
 * @param files the files
 * @param pipe where standard input comes from
 * @param progress is told how far it is
 */
record EventFiles(List<Path> files, Pipe pipe, Progress progress) {

  private static final Path STANDARD_INPUT = Path.of("-");

  EventFiles {
    files = List.copyOf(files);
  }

  /** Takes in what a file holds. */
  interface Reader {
    void read(String file, InputStream in, Consumer<RefusedInput> refused) throws IOException;
  }

  void read(Reader events, Consumer<RefusedInput> refused) throws Refusal {
    Set<Path> named = new HashSet<>();
    for (Path file : files) {
      if (!named.add(file)) {
        throw Refusal.of(ExitStatus.MISUSE, "simulate.twice", FileName.of(file));
      }
    }
    long all = files.stream().mapToLong(EventFiles::size).sum();
    for (Path file : files) {
      if (file.equals(STANDARD_INPUT)) {
        readInput(events, all, refused);
      } else {
        TextFile.open(file, in -> {
          events.read(FileName.of(file), counted(in, all), refused);
          return events;
        });
      }
    }
  }

  private void readInput(Reader events, long all, Consumer<RefusedInput> refused) throws Refusal {
    try {
      events.read("-", counted(new BufferedInputStream(pipe.in()), all), refused);
    } catch (IOException e) {
      throw Refusal.of(ExitStatus.MISUSE, "fmt.input-unreadable", String.valueOf(e.getMessage()));
    }
  }

  /** How large a file is; one that cannot be asked is told when it is opened. */
  private static long size(Path file) {
    try {
      return file.equals(STANDARD_INPUT) ? 0 : Files.size(file);
    } catch (IOException e) {
      return 0;
    }
  }

  private InputStream counted(InputStream in, long all) {
    return new FilterInputStream(in) {
      @Override
      public int read(byte[] bytes, int offset, int length) throws IOException {
        int count = super.read(bytes, offset, length);
        progress.goesOn("progress.reading", Math.max(0, count), all);
        return count;
      }
    };
  }
}

package io.github.journeydsl.cli;

import java.io.File;
import java.nio.file.Path;

/** How files are named to people: as they named them, with {@code /}. */
final class FileName {

  private FileName() {}

  static String of(Path file) {
    return file.toString().replace(File.separatorChar, '/');
  }
}

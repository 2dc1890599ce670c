package io.github.journeydsl.core.diagnostic;

/**
 * A part of a file.
 *
 * @param file the file, as it was given to the loader or named from there, with {@code /}
 * @param start its first character
 * @param end the place behind its last character
 */
public record SourceRange(String file, Position start, Position end) {

  /** As compilers write it: {@code ma-adoption.journey:42:9}. */
  @Override
  public String toString() {
    return file + ":" + start.line() + ":" + start.column();
  }
}

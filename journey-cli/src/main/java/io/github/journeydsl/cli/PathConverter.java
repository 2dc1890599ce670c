package io.github.journeydsl.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * Reads the name of a file.
 *
 * @param words the language of its reader
 */
record PathConverter(Words words) implements ITypeConverter<Path> {

  @Override
  public Path convert(String name) {
    if (name.isBlank()) {
      throw new TypeConversionException(words.say("file-name.none"));
    }
    try {
      return Path.of(name);
    } catch (InvalidPathException e) {
      throw new TypeConversionException(words.say("file-name.impossible", PlainText.of(name)));
    }
  }
}

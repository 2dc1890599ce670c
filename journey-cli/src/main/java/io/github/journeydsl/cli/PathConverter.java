package io.github.journeydsl.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the name of a file. */
final class PathConverter implements ITypeConverter<Path> {

  @Override
  public Path convert(String name) {
    if (name.isBlank()) {
      throw new TypeConversionException("a file has a name");
    }
    try {
      return Path.of(name);
    } catch (InvalidPathException e) {
      throw new TypeConversionException("\"" + PlainText.of(name)
          + "\" is no file name here (for names in Japanese, set LC_ALL to a UTF-8 locale)");
    }
  }
}

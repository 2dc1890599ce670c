package io.github.journeydsl.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * Reads the number that decides what is made up.
 *
 * @param words the language of its reader
 */
record SeedConverter(Words words) implements ITypeConverter<Long> {

  @Override
  public Long convert(String word) {
    try {
      return Long.valueOf(word);
    } catch (NumberFormatException e) {
      throw new TypeConversionException(words.say("no-such-seed", PlainText.of(word)));
    }
  }
}

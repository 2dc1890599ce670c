package io.github.journeydsl.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * Reads a day such as {@code 2026-10-05}.
 *
 * @param words the language of its reader
 */
record DayConverter(Words words) implements ITypeConverter<LocalDate> {

  @Override
  public LocalDate convert(String word) {
    try {
      return LocalDate.parse(word);
    } catch (DateTimeException e) {
      throw new TypeConversionException(words.say("no-such-day", PlainText.of(word)));
    }
  }
}

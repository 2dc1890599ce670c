package io.github.journeydsl.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * Reads a whole number.
 *
 * @param least the least that it can be
 * @param most the most
 * @param words the language of its reader
 */
record NumberConverter(int least, int most, Words words) implements ITypeConverter<Integer> {

  @Override
  public Integer convert(String word) {
    try {
      int number = Integer.parseInt(word);
      if (number >= least && number <= most) {
        return number;
      }
    } catch (NumberFormatException e) {
      // told below
    }
    throw new TypeConversionException(words.say("no-such-number", PlainText.of(word), least, most));
  }
}

package io.github.journeydsl.cli;

import io.github.journeydsl.core.problem.Term;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * Reads an option that can be set to one of a few words.
 *
 * @param type the words
 */
record TermConverter<E extends Enum<E> & Term>(Class<E> type) implements ITypeConverter<E> {

  @Override
  public E convert(String word) {
    return Term.parse(type, word.toLowerCase(Locale.ROOT))
        .orElseThrow(() -> new TypeConversionException(
            "\"" + word + "\" is none of " + String.join(", ", Term.words(type))));
  }
}

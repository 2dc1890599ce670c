package io.github.journeydsl.core.problem;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A member of a closed list of words, such as {@code sales-notes} among the kinds of evidence. The
 * word is the same in text, JSON, messages and documentation.
 */
public interface Term {

  /** The name of the constant, as {@link Enum#name()} gives it. */
  String name();

  /** The word people write, such as {@code as-is}. */
  default String term() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The constant of {@code type} that people write as {@code word}, if there is one. */
  static <E extends Enum<E> & Term> Optional<E> parse(Class<E> type, String word) {
    return TermTable.find(type, word);
  }

  /** The words of {@code type}, in the order of their declaration. */
  static <E extends Enum<E> & Term> List<String> words(Class<E> type) {
    return EnumSet.allOf(type).stream().map(Term::term).toList();
  }
}

package io.github.journeydsl.cli;

import io.github.journeydsl.core.problem.Message;
import io.github.journeydsl.core.problem.SimilarNames;
import io.github.journeydsl.core.problem.Term;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;

/**
 * Reads an option that can be set to one of a few words.
 *
 * @param type the words to choose from
 * @param words the language of the reader
 */
record TermConverter<E extends Enum<E> & Term>(Class<E> type, Words words)
    implements ITypeConverter<E> {

  @Override
  public E convert(String word) {
    return Term.parse(type, word.toLowerCase(Locale.ROOT))
        .orElseThrow(() -> new NoSuchChoice(
            words.say("no-such-choice", PlainText.of(word), choices()),
            SimilarNames.of(word.toLowerCase(Locale.ROOT), Term.words(type))));
  }

  private Message choices() {
    return Message.listed(Term.words(type).stream().map(Message::plain).toList());
  }
}

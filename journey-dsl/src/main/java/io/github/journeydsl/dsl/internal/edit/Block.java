package io.github.journeydsl.dsl.internal.edit;

import java.util.List;

/**
 * The statements between two braces, or of a whole file.
 *
 * @param start the offset behind the opening brace; 0 for a file
 * @param end the offset of the closing brace, or of the end of the file
 * @param phrases the statements, in order
 */
record Block(int start, int end, List<Phrase> phrases) {

  Block {
    phrases = List.copyOf(phrases);
  }

  /** The statements that begin with a word. */
  List<Phrase> of(String keyword) {
    return phrases.stream().filter(phrase -> phrase.keyword().equals(keyword)).toList();
  }
}

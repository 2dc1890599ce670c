package io.github.journeydsl.dsl.internal.edit;

import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.Token;

/**
 * A statement as it stands in a text: words, and blocks between them. One without blocks has one
 * run of words; {@code if a { … } else { … }} has three runs, the last one empty.
 *
 * @param words the runs of words, one more than blocks
 * @param blocks the blocks
 * @param end the offset behind it, without what ends it
 */
record Phrase(List<List<Token>> words, List<Block> blocks, int end) {

  Phrase {
    words = List.copyOf(words);
    blocks = List.copyOf(blocks);
  }

  /** The words before its first block. */
  List<Token> head() {
    return words.get(0);
  }

  /** Where it begins. */
  int start() {
    return head().get(0).getStartIndex();
  }

  /** Its first word. */
  String keyword() {
    return head().get(0).getText();
  }

  /** The word at a place of its head, or nothing. */
  String word(int at) {
    return at < head().size() ? head().get(at).getText().replace('－', '-') : "";
  }

  /** Behind its head. */
  int headEnd() {
    return head().get(head().size() - 1).getStopIndex() + 1;
  }

  /** What all of it says, however it is laid out and its figures are written. */
  List<String> said() {
    List<String> said = new ArrayList<>();
    for (int at = 0; at < words.size(); at++) {
      words.get(at).forEach(word -> said.add(Said.of(word)));
      if (at < blocks.size()) {
        said.add("{");
        for (Phrase phrase : blocks.get(at).phrases()) {
          said.addAll(phrase.said());
          said.add(";");
        }
        said.add("}");
      }
    }
    return said;
  }
}

package io.github.journeydsl.dsl.internal.syntax;

import io.github.journeydsl.dsl.internal.grammar.JourneyParser;
import org.jspecify.annotations.Nullable;

/**
 * The keywords of the grammar by their characters, so that no text has to be cut out to find one.
 * They are those of the generated parser: the grammar is the only place where they are written.
 */
final class Keywords {

  /** A power of two, large enough that few keywords share a place. */
  private static final int ROOM = 1024;

  private static final @Nullable Keyword[] TABLE = new @Nullable Keyword[ROOM];

  private static final class Keyword {

    private final char[] word;
    private final int type;

    Keyword(char[] word, int type) {
      this.word = word;
      this.type = type;
    }
  }

  static {
    for (int type = 1; type <= JourneyParser.VOCABULARY.getMaxTokenType(); type++) {
      String literal = JourneyParser.VOCABULARY.getLiteralName(type);
      if (literal != null && Character.isLetter(literal.charAt(1))) {
        add(literal.substring(1, literal.length() - 1).toCharArray(), type);
      }
    }
  }

  private Keywords() {}

  private static void add(char[] word, int type) {
    int hash = 0;
    for (char letter : word) {
      hash = hash(hash, letter);
    }
    int at = place(hash);
    while (TABLE[at] != null) {
      at = place(at + 1);
    }
    TABLE[at] = new Keyword(word, type);
  }

  /** The hash of a word, letter by letter, from 0. */
  static int hash(int before, char letter) {
    return 31 * before + letter;
  }

  private static int place(int hash) {
    return (hash ^ hash >>> 10) & ROOM - 1;
  }

  /** The type of the word between two offsets: that of a keyword, or WORD. */
  static int type(char[] text, int start, int end, int hash) {
    int at = place(hash);
    for (Keyword keyword = TABLE[at]; keyword != null; keyword = TABLE[at]) {
      if (isWritten(keyword.word, text, start, end)) {
        return keyword.type;
      }
      at = place(at + 1);
    }
    return JourneyParser.WORD;
  }

  private static boolean isWritten(char[] word, char[] text, int start, int end) {
    if (word.length != end - start) {
      return false;
    }
    for (int at = 0; at < word.length; at++) {
      if (word[at] != text[start + at]) {
        return false;
      }
    }
    return true;
  }
}

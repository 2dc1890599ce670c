package io.github.journeydsl.dsl.internal.syntax;

import io.github.journeydsl.dsl.internal.grammar.JourneyParser;

/**
 * Finds tokens by hand, a case per first character: exactly those that the lexer finds which ANTLR
 * makes from the grammar, in a fraction of its time. The grammar stays their definition; a property
 * over any text holds both equal. Scans must not go backwards.
 */
final class Scanner {

  private static final boolean[] WORD_SIGNS = wordSigns();

  private final char[] text;
  private final Figures figures;
  private final Quotes quotes;
  private int end;

  /** A scanner of {@link FoldedText#signs()}. */
  Scanner(char[] text) {
    this.text = text;
    this.figures = new Figures(text);
    this.quotes = new Quotes(text);
  }

  private static boolean[] wordSigns() {
    boolean[] signs = new boolean[0x80];
    for (char c = 0; c < signs.length; c++) {
      signs[c] = isLetter(c) || Figures.isDigit(c) || c == '-' || c == '_';
    }
    return signs;
  }

  private static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  /** Behind the last character of the token that was found last. */
  int end() {
    return end;
  }

  /** The type of the token that begins at {@code start}; the text must go on there. */
  int type(int start) {
    char first = text[start];
    return switch (first) {
      case ' ', '\t', '\f' -> spaces(start);
      case '\n' -> sign(start, 1, JourneyParser.NEWLINE);
      case '\r' -> sign(start, text[start + 1] == '\n' ? 2 : 1, JourneyParser.NEWLINE);
      case ';' -> sign(start, 1, JourneyParser.SEMICOLON);
      case '{' -> sign(start, 1, JourneyParser.LBRACE);
      case '}' -> sign(start, 1, JourneyParser.RBRACE);
      case '(' -> sign(start, 1, JourneyParser.LPAREN);
      case ')' -> sign(start, 1, JourneyParser.RPAREN);
      case ',' -> sign(start, 1, JourneyParser.COMMA);
      case '=' -> sign(start, 1, JourneyParser.OPERATOR);
      case '<', '>' -> sign(start, text[start + 1] == '=' ? 2 : 1, JourneyParser.OPERATOR);
      case '!' -> twoSigns(start, '=', JourneyParser.OPERATOR);
      case '.' -> twoSigns(start, '.', JourneyParser.DOTS);
      case '/' -> slash(start);
      case '"' -> text(start);
      case '\'' -> otherText(start);
      case '+', '-' -> signed(start);
      default -> wordOrFigure(start, first);
    };
  }

  private int sign(int start, int length, int type) {
    end = start + length;
    return type;
  }

  private int twoSigns(int start, char second, int type) {
    boolean both = text[start + 1] == second;
    return sign(start, both ? 2 : 1, both ? type : JourneyParser.OTHER);
  }

  private int spaces(int start) {
    int at = start + 1;
    while (text[at] == ' ' || text[at] == '\t' || text[at] == '\f') {
      at++;
    }
    end = at;
    return JourneyParser.SPACE;
  }

  private static boolean isWideSpace(char c) {
    return c == '\u00A0' || c == '\u3000';
  }

  private int wideSpaces(int start) {
    int at = start + 1;
    while (isWideSpace(text[at])) {
      at++;
    }
    end = at;
    return JourneyParser.WIDE_SPACE;
  }

  private int wordOrFigure(int start, char first) {
    if (isLetter(first)) {
      return word(start);
    }
    if (Figures.isDigit(first)) {
      int type = figures.unsigned(start);
      end = figures.end();
      return type;
    }
    if (isWideSpace(first)) {
      return wideSpaces(start);
    }
    return FoldedText.isOtherQuote(first) ? otherText(start) : sign(start, 1, JourneyParser.OTHER);
  }

  private int word(int start) {
    int hash = 0;
    int at = start;
    for (char c = text[at]; c < 0x80 && WORD_SIGNS[c]; c = text[at]) {
      hash = Keywords.hash(hash, c);
      at++;
    }
    end = at;
    return Keywords.type(text, start, at, hash);
  }

  private int signed(int start) {
    if (!Figures.isDigit(text[start + 1])) {
      return sign(start, 1, JourneyParser.OTHER);
    }
    int type = figures.signed(start + 1);
    end = figures.end();
    return type;
  }

  private int text(int start) {
    int type = quotes.type(start);
    end = quotes.end();
    return type;
  }

  private int otherText(int start) {
    int type = quotes.other(start);
    end = quotes.end();
    return type;
  }

  private int slash(int start) {
    return switch (text[start + 1]) {
      case '/' -> lineComment(start + 2);
      case '*' -> blockComment(start + 2);
      default -> sign(start, 1, JourneyParser.SLASH);
    };
  }

  private int lineComment(int from) {
    int at = from;
    while (text[at] != '\n' && text[at] != '\r' && text[at] != FoldedText.NOTHING) {
      at++;
    }
    end = at;
    return JourneyParser.LINE_COMMENT;
  }

  private int blockComment(int from) {
    int at = from;
    while (text[at] != '*' || text[at + 1] != '/') {
      if (text[at] == FoldedText.NOTHING) {
        end = at;
        return JourneyParser.OPEN_COMMENT;
      }
      at++;
    }
    end = at + 2;
    return JourneyParser.BLOCK_COMMENT;
  }
}

package io.github.journeydsl.dsl.internal.syntax;

import io.github.journeydsl.core.diagnostic.DiagnosticBuilder;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser;
import io.github.journeydsl.dsl.internal.source.DslMessages;
import io.github.journeydsl.dsl.internal.source.Offsets;
import io.github.journeydsl.dsl.internal.source.Problems;
import io.github.journeydsl.dsl.internal.source.SourceText;
import io.github.journeydsl.dsl.internal.tree.Leaf;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Supplier;
import org.antlr.v4.runtime.Token;

/**
 * What is wrong with single tokens: texts and comments that nothing closes, slips of an input
 * method, characters that mean nothing.
 *
 * <p>A token that people clearly meant is read as what they meant, so that one slip is one problem.
 */
final class TokenProblems {

  /** Marks that nothing closes must not each be looked for up to the end of a long line. */
  private static final int LONGEST_QUOTE = 10_000;

  /** Of a line with so many problems none is taken back: it may be as long as the file. */
  private static final int MOST_PENDING = 1_000;

  private final SourceText source;
  private final TextBlocks textBlocks;
  private final CutNames cutNames;
  private final Problems problems;
  private final Offsets errors = new Offsets();
  private final Offsets unsure = new Offsets();
  private final Deque<Boolean> wideBrackets = new ArrayDeque<>();
  private final List<Pending> ofThisLine = new ArrayList<>();
  private final Offsets openTexts = new Offsets();
  private final int mostTold;
  private int told;
  private int cutAt = Integer.MAX_VALUE;
  private int lastStrange = -1;
  private boolean toldStrange;
  private int openBrackets;
  private boolean asciiAlone;

  /** A problem that the rest of its line can still take back. */
  private record Pending(int offset, Supplier<DiagnosticBuilder> problem) {}

  TokenProblems(SourceText source, Problems problems, int mostTold) {
    this.source = source;
    this.textBlocks = new TextBlocks(source);
    this.cutNames = new CutNames(source);
    this.problems = problems;
    this.mostTold = mostTold;
  }

  /** The text holds no character beyond ASCII, so that no token need be looked through. */
  void asciiAlone() {
    asciiAlone = true;
  }

  /** A text that nothing closes leaves the brackets at the end of its line to their blocks. */
  private int endOfText(Token token) {
    int end = token.getStopIndex() + 1;
    while (end > token.getStartIndex() + 1
        && "{}; \t".indexOf(source.text().charAt(end - 1)) >= 0) {
      end--;
    }
    return end <= token.getStopIndex() ? blockIn(token.getStartIndex(), end) : end;
  }

  /** Where a block begins in a part of a line, or its end. */
  private int blockIn(int start, int end) {
    String text = source.text();
    for (int at = start; at + 1 < end; at++) {
      if (text.charAt(at) == ' ' && text.charAt(at + 1) == '{') {
        return at;
      }
    }
    return end;
  }

  /** Whether an error was found between two offsets: what follows it is likely its echo. */
  boolean isBetween(int start, int end) {
    return errors.isAnyIn(start, end + 1);
  }

  /** Whether a text that nothing closes stands between two offsets, and may hold a brace. */
  boolean holdsOpenText(int start, int end) {
    return openTexts.isAnyIn(start, end);
  }

  /** Notes an error that others found: what else is wrong in its statement is likely its echo. */
  void noteError(int offset) {
    errors.add(offset);
  }

  /** Notes a place without which nobody can tell what its statement says. */
  void noteUnsure(int offset) {
    unsure.add(offset);
  }

  /** Notes that only a part of a name was read, which another declaration may have as well. */
  void noteCutName(int end) {
    if (cutNames.isRepeated(end)) {
      unsure.add(end - 1);
    }
  }

  /** Looks at a token the parser does not see. */
  void hidden(Token token) {
    if (token.getType() == JourneyParser.WIDE_SPACE) {
      boolean wide = token.getText().indexOf('\u3000') >= 0;
      hint(token, length(token), "wide-space", wide ? "wide-space" : "wide-space.no-break");
    } else if (source.text().charAt(token.getStartIndex()) >= 0x80) {
      hint(token, 2, "full-width", "full-width"); // a comment
    }
  }

  /** Looks at a token; false if it must be left out. */
  boolean accept(Leaf token) {
    switch (token.getType()) {
      case JourneyParser.OTHER -> {
        strange(token);
        return false;
      }
      case JourneyParser.OPEN_COMMENT -> {
        error(token, 2, "unclosed-comment");
        cutAt = token.getStartIndex();
        return false;
      }
      case JourneyParser.OPEN_STRING -> {
        ofThisLine.clear(); // the signs of a text that nothing opens
        token.setStopIndex(endOfText(token) - 1);
        if (isOpenedByOtherQuote()) {
          otherQuotes(lastStrange, token.getStartIndex() + 1);
        } else {
          error(token, length(token), "unclosed-text");
        }
        token.setType(JourneyParser.STRING);
      }
      case JourneyParser.OPEN_TEXT_BLOCK -> openTextBlock(token);
      case JourneyParser.OTHER_STRING -> {
        token.setStopIndex(endOfQuotes(token));
        otherQuotes(token.getStartIndex(), token.getStopIndex() + 1);
        token.setType(JourneyParser.STRING);
      }
      case JourneyParser.NEWLINE, Token.EOF -> endLine();
      case JourneyParser.SEMICOLON, JourneyParser.LBRACE, JourneyParser.RBRACE -> {
        toldStrange = false;
        plain(token);
      }
      case JourneyParser.STRING -> {}
      case JourneyParser.TEXT_BLOCK -> {
        if (textBlocks.isSwallowing(token.getStartIndex(), token.getStopIndex() + 1)) {
          openTextBlock(token);
        }
      }
      default -> plain(token);
    }
    return true;
  }

  private void pend(int offset, Supplier<DiagnosticBuilder> problem) {
    ofThisLine.add(new Pending(offset, problem));
    if (ofThisLine.size() > MOST_PENDING) {
      tellPending();
    }
  }

  private void openTextBlock(Leaf token) {
    int end = textBlocks.boundary(token.getStartIndex(), token.getStopIndex() + 1);
    error(token, 3, "unclosed-text-block");
    openTexts.add(token.getStartIndex());
    if (end == source.text().length()) {
      cutAt = token.getStartIndex();
    }
    token.setStopIndex(end - 1);
    token.setType(JourneyParser.TEXT_BLOCK);
    endLine();
  }

  private void endLine() {
    toldStrange = false;
    tellPending();
  }

  private void tellPending() {
    if (!ofThisLine.isEmpty()) {
      ofThisLine.forEach(this::tell);
      ofThisLine.clear();
    }
  }

  /** Problems come in file order: behind so many, one more is counted and needs no words. */
  private void tell(Pending pending) {
    told++;
    if (told > mostTold) {
      problems.addUnlisted(source.file(), pending.offset());
    } else {
      problems.add(pending.problem().get());
    }
  }

  /** Notes that a limit is reached, so that nothing from a token on is read. */
  void cut(Token token, String id, int most) {
    endLine();
    errors.add(token.getStartIndex());
    cutAt = token.getStartIndex();
    problems.add(
        Problems.error(id, range(token, 1), id, most).help(DslMessages.message(id + ".help")));
  }

  /** Notes that what the last token read belongs to was not read to its end. */
  void noteCutBehind(int offset) {
    problems.noteDamage(source.file(), offset);
  }

  /** Whether so many errors were found that nothing from a token on is read. */
  boolean isEnough(Token token) {
    if (problems.isFull()) {
      cutAt = Math.min(cutAt, token.getStartIndex());
    }
    return problems.isFull();
  }

  /**
   * Whether nothing from {@code offset} on was read as it is written, which is nobody's mistake.
   */
  boolean isCut(int offset) {
    return offset >= cutAt;
  }

  /** Whether the end of the text was not read as it is written. */
  boolean isCut() {
    return cutAt < Integer.MAX_VALUE;
  }

  /** The offsets of characters without which nobody can tell what their statement says. */
  Offsets unsure() {
    return unsure;
  }

  private void plain(Leaf token) {
    if (asciiAlone) {
      return; // nothing is full-width, and no bracket closes one that is
    }
    boolean ascii = isAscii(token);
    if (closesWide(token, !ascii) || ascii) {
      return; // a pair of brackets is one mistake, told at the first of them
    }
    int first = source.text().charAt(token.getStartIndex());
    if (token.getType() == JourneyParser.WORD) {
      if (token.getText().indexOf('－') >= 0) {
        hint(token, "full-width");
      }
    } else if (length(token) == 1 && token.getType() != JourneyParser.NUMBER) {
      error(token, 1, "full-width-sign", (char) first, FoldedText.twin(first, '?'));
    } else {
      hint(token, "full-width");
    }
  }

  private boolean closesWide(Token token, boolean wide) {
    switch (token.getType()) {
      case JourneyParser.LBRACE, JourneyParser.LPAREN -> wideBrackets.push(wide);
      case JourneyParser.RBRACE, JourneyParser.RPAREN -> {
        boolean openedWide = !wideBrackets.isEmpty() && wideBrackets.pop();
        return wide && openedWide;
      }
      default -> {}
    }
    return false;
  }

  private boolean isAscii(Token token) {
    String text = source.text();
    for (int at = token.getStartIndex(); at <= token.getStopIndex(); at++) {
      if (text.charAt(at) >= 0x80) {
        return false;
      }
    }
    return true;
  }

  /** Strange characters of one statement are one mistake, told at the first of them. */
  private void strange(Token token) {
    StrangeCharacter strange = new StrangeCharacter(source, token.getStartIndex());
    if (strange.spoilsItsStatement()) {
      unsure.add(token.getStartIndex());
      noteCutName(token.getStartIndex());
    }
    errors.add(token.getStartIndex());
    lastStrange = token.getStartIndex();
    if (!toldStrange && !closesStrange(token.getText())) {
      toldStrange = true;
      int start = token.getStartIndex();
      pend(
          start,
          () -> Problems.error(
                  "unexpected-character",
                  source.range(start, start + strange.length()),
                  "unexpected-character",
                  strange.shown())
              .help(DslMessages.message("unexpected-character." + strange.help())));
    }
  }

  /** A pair of square brackets is one mistake, told at the first of them. */
  private boolean closesStrange(String sign) {
    openBrackets += sign.equals("[") ? 1 : 0;
    boolean closes = sign.equals("]") && openBrackets > 0;
    openBrackets -= closes ? 1 : 0;
    return closes;
  }

  /** Quotation marks of an input method come in pairs, one pair inside another. */
  private int endOfQuotes(Token token) {
    String text = source.text();
    int pair = "「『“".indexOf(text.charAt(token.getStartIndex()));
    if (pair < 0) {
      return token.getStopIndex();
    }
    char open = "「『“".charAt(pair);
    char close = "」』”".charAt(pair);
    int depth = 0;
    int most = Math.min(text.length(), token.getStartIndex() + LONGEST_QUOTE);
    for (int at = token.getStartIndex(); at < most; at++) {
      char sign = text.charAt(at);
      depth += sign == open ? 1 : sign == close ? -1 : 0;
      if (depth == 0) {
        return Math.max(at, token.getStopIndex());
      }
      if (sign == '\n' || sign == '\r') {
        break;
      }
    }
    return token.getStopIndex();
  }

  /** Whether the last strange character of this line is a quotation mark that nothing closes. */
  private boolean isOpenedByOtherQuote() {
    return toldStrange && FoldedText.isOtherQuote(source.text().charAt(lastStrange));
  }

  private void otherQuotes(int start, int end) {
    char open = source.text().charAt(start);
    char close = source.text().charAt(end - 1);
    errors.add(start);
    pend(
        start,
        () -> Problems.error("other-quotes", source.range(start, end), "other-quotes", open, close)
            .help(DslMessages.message("other-quotes.help")));
  }

  private void error(Token token, int length, String id, Object... arguments) {
    int start = token.getStartIndex();
    errors.add(start);
    pend(
        start,
        () -> Problems.error(id, source.range(start, start + length), id, arguments)
            .help(DslMessages.message(id + ".help", arguments)));
  }

  private void hint(Token token, String id) {
    hint(token, length(token), id, id);
  }

  private void hint(Token token, int length, String id, String key) {
    problems.addHint(() -> {
      String written = SyntaxMessages.shortened(token.getText().substring(0, length));
      return Problems.error(id, range(token, length), key, written)
          .help(DslMessages.message(id + ".help", AsciiTwins.of(written)));
    });
  }

  private io.github.journeydsl.core.diagnostic.SourceRange range(Token token, int length) {
    return source.range(token.getStartIndex(), token.getStartIndex() + length);
  }

  private static int length(Token token) {
    return token.getStopIndex() - token.getStartIndex() + 1;
  }
}

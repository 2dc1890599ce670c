package io.github.journeydsl.dsl;

import io.github.journeydsl.dsl.internal.grammar.JourneyParser;
import io.github.journeydsl.dsl.internal.source.Problems;
import io.github.journeydsl.dsl.internal.source.SourceText;
import io.github.journeydsl.dsl.internal.syntax.SyntaxReader;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.antlr.v4.runtime.Token;

/**
 * Writes a text again as nobody would: with comments, blank lines, semicolons, tabs, wide spaces
 * and line ends in every place where the language allows them. Comments are numbered in their
 * order.
 */
final class OddLayout {

  /** Stands in every comment, and nowhere else. */
  static final String MARK = "※";

  private static final Set<Integer> FIGURES =
      Set.of(JourneyParser.NUMBER, JourneyParser.SIGNED, JourneyParser.PERCENT, JourneyParser.DATE);

  private final Random random;
  private final String text;
  private final StringBuilder odd = new StringBuilder();

  private OddLayout(String text, Random random) {
    this.text = text;
    this.random = random;
  }

  /** The same statements as in {@code text}, in a layout that {@code seed} decides. */
  static String of(String text, long seed) {
    return new OddLayout(text, new Random(seed)).write();
  }

  private String write() {
    SourceText source = new SourceText("a.journey", text);
    List<Token> tokens = new SyntaxReader(100)
        .read(source, new Problems()).tokens().stream()
            .filter(token -> token.getType() != Token.EOF)
            .filter(token -> token.getChannel() == Token.DEFAULT_CHANNEL)
            .toList();
    between();
    for (int at = 0; at < tokens.size(); at++) {
      Token token = tokens.get(at);
      if (token.getType() != JourneyParser.END) {
        odd.append(spelled(token));
        Token next = at + 1 < tokens.size() ? tokens.get(at + 1) : null;
        gap(token, next);
      } else if (at + 1 < tokens.size() && tokens.get(at + 1).getType() == JourneyParser.RBRACE) {
        end(true);
      } else {
        end(false);
      }
    }
    String end = pick("\n", "\n", "\r\n", "\r");
    return numbered(odd.toString()).replace("\n", end);
  }

  private static String numbered(String text) {
    AtomicInteger number = new AtomicInteger();
    return Pattern.compile(MARK).matcher(text).replaceAll(m -> MARK + number.getAndIncrement());
  }

  /** The numbers of the comments in {@code text}, in the order they stand. */
  static List<Integer> comments(String text) {
    return Pattern.compile(MARK + "(\\d+)")
        .matcher(text)
        .results()
        .map(found -> Integer.valueOf(found.group(1)))
        .toList();
  }

  private String spelled(Token token) {
    String written = token.getText();
    if (FIGURES.contains(token.getType()) && chance(10)) {
      StringBuilder wide = new StringBuilder();
      written.chars().forEach(c -> wide.append((char) (c >= '0' && c <= '9' ? c + 0xFEE0 : c)));
      return wide.toString();
    }
    return written;
  }

  private void gap(Token token, Token next) {
    if (next == null || next.getType() == JourneyParser.END) {
      odd.append(pick("", " ", "\t", comment(), remarks()));
    } else if (token.getType() == JourneyParser.LBRACE) {
      between();
    } else if (token.getType() == JourneyParser.RBRACE) {
      if (next.getText().equals("else")) {
        odd.append(pick("", " ", "\t", comment()));
      } else {
        between();
      }
    } else if (token.getType() == JourneyParser.COMMA) {
      odd.append(pick(" ", " ", "\n", "\n\n\t", "\n    ", comment(), lineComment(), remarks()));
      odd.append(pick(" ", " ", " ", lineComment()));
    } else if (next.getType() == JourneyParser.LBRACE || next.getType() == JourneyParser.COMMA) {
      odd.append(pick("", " ", "\t", comment(), remarks()));
    } else {
      odd.append(pick(" ", " ", " ", " ", " ", "  ", "\t", "　", "\u00A0 ", comment()));
    }
  }

  /** Where a statement ends; before a closing brace it needs no sign. */
  private void end(boolean beforeBrace) {
    odd.append(
        beforeBrace
            ? pick("", " ", "\n", ";", lineComment(), "\n" + lineComment())
            : pick("\n", "\n", "\n", ";", ";;", " ; ", lineComment(), ";" + lineComment()));
    between();
  }

  /** Between two statements. */
  private void between() {
    int pieces = random.nextInt(3);
    for (int at = 0; at < pieces; at++) {
      odd.append(pick(
          "",
          " ",
          "\t",
          "\n",
          "\n  ",
          "\n\n\n",
          "　",
          ";",
          comment(),
          remarks(),
          lineComment(),
          "\n" + lineComment(),
          "\n\n" + lineComment(),
          "\n\n  " + remarks() + "\n"));
    }
  }

  private String comment() {
    return " /* " + MARK + " */ ";
  }

  private String lineComment() {
    return " // " + MARK + pick("", "  ", " { \" }") + "\n";
  }

  /** A comment of several lines. */
  private String remarks() {
    return "/* " + MARK + pick("\n", "  \n\n") + pick("", "   ", "\t\t ") + "* b\n */";
  }

  private boolean chance(int in) {
    return random.nextInt(in) == 0;
  }

  private String pick(String... candidates) {
    return candidates[random.nextInt(candidates.length)];
  }
}

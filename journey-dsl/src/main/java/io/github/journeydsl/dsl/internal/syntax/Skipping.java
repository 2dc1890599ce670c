package io.github.journeydsl.dsl.internal.syntax;

import io.github.journeydsl.dsl.internal.grammar.JourneyParser;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.TokenStream;

/**
 * Leaves out what cannot be read, as much as belongs together.
 *
 * @param blocks tells what a brace and a line begin
 */
record Skipping(BlockFinder blocks) {

  /** Up to where a statement, its head or its block ends. */
  static void toBoundary(Parser parser) {
    while (!StatementRecovery.isBoundary(parser.getInputStream().LA(1))) {
      parser.consume();
    }
  }

  /** Up to the end of the statement, with the blocks that belong to it. */
  void statement(Parser parser) {
    TokenStream tokens = parser.getInputStream();
    if (tokens.LA(1) == JourneyParser.RBRACE) {
      parser.consume(); // a brace too many
      return;
    }
    while (tokens.LA(1) != Token.EOF && tokens.LA(1) != JourneyParser.RBRACE) {
      int type = tokens.LA(1);
      if (type == JourneyParser.LBRACE) {
        blockOrBrace(parser);
        boolean goesOn =
            tokens.LA(1) == JourneyParser.PERCENT || tokens.LT(1).getText().equals("else");
        if (!goesOn) {
          return;
        }
      } else {
        parser.consume();
        if (type == JourneyParser.END) {
          return;
        }
      }
    }
  }

  /** The statements of a block up to its closing brace, or to the next declaration. */
  void body(Parser parser) {
    TokenStream tokens = parser.getInputStream();
    int depth = 0;
    while (depth >= 0 && !isAllClosed(parser)) {
      int type = tokens.LA(1);
      parser.consume();
      depth += type == JourneyParser.LBRACE ? 1 : type == JourneyParser.RBRACE ? -1 : 0;
    }
  }

  /** Whether nothing of any block can follow: the file ends, or a line begins a declaration. */
  boolean isAllClosed(Parser parser) {
    Token next = parser.getCurrentToken();
    return next.getType() == Token.EOF || blocks.isDeclaration(parser, next);
  }

  /** A block, or only its brace where that stands for nothing. */
  void blockOrBrace(Parser parser) {
    if (blocks.opensNothing(parser)) {
      ((RepairableTokens) parser.getInputStream()).change(JourneyParser.END);
    } else {
      block(parser);
    }
  }

  private static void block(Parser parser) {
    TokenStream tokens = parser.getInputStream();
    int depth = 0;
    do {
      int type = tokens.LA(1);
      if (type == JourneyParser.LBRACE) {
        depth++;
      } else if (type == JourneyParser.RBRACE) {
        depth--;
      }
      parser.consume();
    } while (depth > 0 && tokens.LA(1) != Token.EOF);
  }
}

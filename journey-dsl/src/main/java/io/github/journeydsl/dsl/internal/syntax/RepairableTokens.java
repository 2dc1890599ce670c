package io.github.journeydsl.dsl.internal.syntax;

import io.github.journeydsl.dsl.internal.grammar.JourneyParser;
import io.github.journeydsl.dsl.internal.tree.Leaf;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.TokenSource;

/** Tokens that can be mended behind a mistake, so that the rest is read as it was meant. */
final class RepairableTokens extends CommonTokenStream {

  /** Every further one moves all tokens behind it: without a bound, many would take for ever. */
  private static final int MOST_INSERTED = 100;

  private int inserted;

  /** The tokens of a text, of which some were read already; their indexes are right. */
  RepairableTokens(TokenSource source, List<Token> read) {
    super(source);
    tokens = new ArrayList<>(read);
    fetchedEOF = read.get(read.size() - 1).getType() == Token.EOF;
  }

  @Override
  public Token get(int index) {
    sync(index);
    return super.get(index);
  }

  /**
   * Puts a token without a text before the current one.
   *
   * @return false if that was done too often
   */
  boolean insert(int type) {
    if (inserted == MOST_INSERTED) {
      return false;
    }
    inserted++;
    tokens.add(index(), Leaf.before((Leaf) LT(1), type));
    for (int at = index(); at < tokens.size(); at++) {
      if (tokens.get(at) instanceof Leaf moved) {
        moved.setTokenIndex(at);
      }
    }
    return true;
  }

  /** Leaves out the current token; rules that have begun with it begin with the next. */
  void leaveOut(Parser parser) {
    Token token = LT(1);
    leaveOut(index());
    seek(index());
    ParserRuleContext rule = parser.getContext();
    while (rule != null && token.equals(rule.start)) {
      rule.start = LT(1);
      rule = rule.getParent();
    }
  }

  /** Leaves out a token behind the current one. */
  void leaveOut(int index) {
    Leaf token = (Leaf) get(index);
    token.setType(JourneyParser.SPACE);
    token.setChannel(Token.HIDDEN_CHANNEL);
  }

  /** Reads the current token as one of another type. */
  void change(int type) {
    ((Leaf) LT(1)).setType(type);
  }
}

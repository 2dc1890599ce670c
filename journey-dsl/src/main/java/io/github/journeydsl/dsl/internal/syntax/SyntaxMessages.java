package io.github.journeydsl.dsl.internal.syntax;

import io.github.journeydsl.core.diagnostic.DiagnosticBuilder;
import io.github.journeydsl.core.diagnostic.SourceRange;
import io.github.journeydsl.core.event.Verb;
import io.github.journeydsl.core.problem.Message;
import io.github.journeydsl.core.problem.SimilarNames;
import io.github.journeydsl.core.problem.Term;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.DeclaredEventContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.ElseIfContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.HandoffStepContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.IfStepContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.StepsContext;
import io.github.journeydsl.dsl.internal.source.DslMessages;
import io.github.journeydsl.dsl.internal.source.Problems;
import io.github.journeydsl.dsl.internal.source.SourceText;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.atn.ATNState;
import org.antlr.v4.runtime.misc.IntervalSet;
import org.antlr.v4.runtime.tree.ParseTree;
import org.antlr.v4.runtime.tree.TerminalNode;

/** Says what is wrong with a statement: what was found, what would be right, and a fix. */
final class SyntaxMessages {

  /** More alternatives than this are no help; then only their beginning is named. */
  private static final int MOST_NAMED = 6;

  private final SourceText source;
  private final Problems problems;
  private final int most;
  private int told;

  SyntaxMessages(SourceText source, Problems problems, int most) {
    this.source = source;
    this.problems = problems;
    this.most = most;
  }

  /** Mistakes are told in file order: behind so many, one more is counted and needs no words. */
  private boolean isOneTooMany(Token found) {
    told++;
    if (told > most) {
      problems.addUnlisted(source.file(), found.getStartIndex());
    }
    return told > most;
  }

  /** A token that does not fit into a statement that has begun. */
  void report(Parser parser, RecognitionException mistake) {
    Token found = mistake.getOffendingToken();
    if (isOneTooMany(found)) {
      return;
    }
    if (isWord(found) && strangeVerb(parser)) {
      return;
    }
    Expectations expected = Expectations.of(parser, mistake);
    SyntaxHelp help = new SyntaxHelp(source, parser, found, expected);
    if (help.isCurrencyMissing()) {
      Token per = help.before();
      problems.add(Problems.error(
          "syntax", range(per), "syntax", shown(per), DslMessages.message("expect.currency")));
      return;
    }
    MistakenWords words = help.words();
    if (strangeUnit(words) || misspeltBefore(words)) {
      return;
    }
    DiagnosticBuilder problem = Problems.error(
        "syntax", range(found), "syntax", shown(found), oneOf(expected.descriptions()));
    if (isWord(found)) {
      problem.suggestions(words.meant(isInCondition(parser)));
    }
    help.best().ifPresent(problem::help);
    problems.add(problem);
  }

  private static boolean isInCondition(Parser parser) {
    return parser.getContext() instanceof IfStepContext
        || parser.getContext() instanceof StepsContext
            && parser.getContext().getParent() instanceof IfStepContext
        || parser.getContext().getParent() instanceof ElseIfContext;
  }

  private boolean strangeUnit(MistakenWords words) {
    Optional<String> unit = words.unit();
    unit.ifPresent(written -> problems.add(Problems.error(
            "unknown-unit",
            source.range(words.before().getStartIndex(), words.found().getStopIndex() + 1),
            "unknown-unit",
            written)
        .suggestions(MistakenWords.units(written))
        .help(DslMessages.message("unknown-unit.help"))));
    return unit.isPresent();
  }

  private boolean misspeltBefore(MistakenWords words) {
    List<String> meant = words.meantBefore();
    if (!meant.isEmpty()) {
      Message needed = Message.oneOf(
          meant.stream().map(word -> Message.plain("`" + word + "`")).toList());
      problems.add(
          Problems.error("syntax", range(words.before()), "syntax", shown(words.before()), needed)
              .suggestions(meant));
    }
    return !meant.isEmpty();
  }

  /** A word before a name was read as a declared event, but looks much like a verb. */
  private boolean strangeVerb(Parser parser) {
    ParserRuleContext context = parser.getContext();
    ParseTree last = context.getChild(context.getChildCount() - 1);
    if (!(last instanceof DeclaredEventContext event)) {
      return false;
    }
    Token word = event.getStart();
    List<String> similar = SimilarNames.of(word.getText(), Term.words(Verb.class));
    if (similar.isEmpty() || similar.contains(word.getText())) {
      return false;
    }
    problems.add(Problems.error("unknown-verb", range(word), "unknown-verb", word.getText())
        .suggestions(similar));
    return true;
  }

  /** Something that begins no statement here. */
  void strangeStatement(Parser parser, ATNState state, Token found) {
    if (isOneTooMany(found)) {
      return;
    }
    if (found.getType() == JourneyParser.RBRACE) {
      problems.add(Problems.error("unexpected-brace", range(found), "unexpected-brace")
          .help(DslMessages.message("unexpected-brace.help")));
      return;
    }
    if (found.getType() == JourneyParser.LBRACE) {
      braceOnOwnLine(found);
      return;
    }
    List<String> keywords = Expectations.at(parser, state).keywords();
    Message where = DslMessages.message("block." + blockName(parser));
    DiagnosticBuilder problem =
        Problems.error("unknown-statement", range(found), "unknown-statement", shown(found), where);
    List<String> similar = isWord(found) ? SimilarNames.of(found.getText(), keywords) : List.of();
    problem.suggestions(similar);
    if (similar.isEmpty()) {
      problem.help(statementHelp(parser, found, keywords));
    }
    problems.add(problem);
  }

  /** A block around statements that each stand for themselves. */
  void group(Parser parser, Token found, String inside) {
    if (isOneTooMany(found)) {
      return;
    }
    Message where = DslMessages.message("block." + blockName(parser));
    problems.add(
        Problems.error("unknown-statement", range(found), "unknown-statement", shown(found), where)
            .help(DslMessages.message("unknown-statement.group", inside)));
  }

  private static Message statementHelp(Parser parser, Token found, List<String> keywords) {
    if (found.getType() == JourneyParser.COMMA) {
      return DslMessages.message("unknown-statement.comma");
    }
    if (keywords.isEmpty()) {
      return DslMessages.message("unknown-statement.move");
    }
    return OtherBlocks.whereBelongs(parser, found)
        .orElseGet(() -> DslMessages.message(
            "unknown-statement.help",
            Message.listed(keywords.stream().map(Message::plain).toList())));
  }

  /**
   * A block that nothing closes.
   *
   * @param outermost whether it is the outermost that is open, for that is the one that stays open
   */
  void openBlock(Parser parser, boolean outermost) {
    Optional<Token> brace = Optional.empty();
    ParserRuleContext at = parser.getContext();
    while (at.getParent() != null && (outermost || brace.isEmpty())) {
      TerminalNode open = at.getToken(JourneyParser.LBRACE, 0);
      if (open != null) {
        brace = Optional.of(open.getSymbol());
      }
      at = at.getParent();
    }
    // of a block without any brace, it was told that one is missing
    brace.filter(SyntaxMessages::isWritten).ifPresent(open -> add("unclosed-block", open));
  }

  /** Whether a brace stands in the text: one that was put in there is another sign, or none. */
  static boolean isWritten(Token brace) {
    return brace.getText().equals("{") || brace.getText().equals("｛");
  }

  /** A block that nothing opens; {@code before} stands where its brace is missing. */
  void unopenedBlock(Token before) {
    add("unopened-block", before);
  }

  /** A block that nothing opens, on one line with what stands in it. */
  void unopenedInLine(Token before) {
    problems.add(Problems.error("unopened-block", range(before), "unopened-block")
        .help(DslMessages.message("unopened-block.inLine")));
  }

  /** A comma where a statement ends and the next begins. */
  void commaBetween(Token comma) {
    Message end = DslMessages.message("expect.end");
    problems.add(Problems.error("syntax", range(comma), "syntax", shown(comma), end)
        .help(DslMessages.message("syntax.comma")));
  }

  /** A brace that stands on the line behind the head of its block. */
  void braceOnOwnLine(Token brace) {
    add("brace-on-own-line", brace);
  }

  /** The rest of a statement that stands on the line behind it. */
  void lineGoesOn(Token next) {
    add("line-goes-on", next);
  }

  /** Another word where {@code else} or {@code else if} is meant. */
  void elseMeant(Token word, String meant) {
    problems.add(
        Problems.error("unknown-statement", range(word), "unknown-statement.else", shown(word))
            .suggestions(List.of(meant)));
  }

  /** A comma behind which nothing is listed. */
  void commaAtTheEnd(Token comma) {
    add("comma-at-the-end", comma);
  }

  /** A brace that closes a block although more of it follows. */
  void earlyBrace(Token brace) {
    problems.add(Problems.error("unexpected-brace", range(brace), "early-brace")
        .help(DslMessages.message("early-brace.help")));
  }

  /** Statements behind a declaration that belong into its block. */
  void strayed(ParserRuleContext declaration) {
    TerminalNode brace = declaration.getToken(JourneyParser.RBRACE, 0);
    if (brace != null) {
      earlyBrace(brace.getSymbol());
      return;
    }
    ParseTree end = declaration.getChild(declaration.getChildCount() - 2); // before the line end
    unopenedBlock(
        end instanceof ParserRuleContext rule ? rule.getStop() : ((TerminalNode) end).getSymbol());
  }

  private void add(String id, Token at) {
    problems.add(Problems.error(id, range(at), id).help(DslMessages.message(id + ".help")));
  }

  private static String blockName(Parser parser) {
    ParserRuleContext block = parser.getContext();
    return block instanceof HandoffStepContext
        ? "handoff"
        : parser.getRuleNames()[block.getRuleIndex()];
  }

  private static Message oneOf(List<Message> descriptions) {
    return descriptions.size() <= MOST_NAMED
        ? Message.oneOf(descriptions)
        : DslMessages.message("syntax.some", Message.listed(descriptions.subList(0, MOST_NAMED)));
  }

  /** The keywords among some types of tokens. */
  static List<String> words(Parser parser, IntervalSet types) {
    return types.toList().stream()
        .map(parser.getVocabulary()::getLiteralName)
        .filter(literal -> literal != null && Character.isLetter(literal.charAt(1)))
        .map(literal -> literal.substring(1, literal.length() - 1))
        .toList();
  }

  /** The type of the token of a keyword. */
  static int typeOf(String keyword) {
    for (int type = 1; type <= JourneyParser.VOCABULARY.getMaxTokenType(); type++) {
      if (("'" + keyword + "'").equals(JourneyParser.VOCABULARY.getLiteralName(type))) {
        return type;
      }
    }
    throw new IllegalArgumentException("no keyword " + keyword);
  }

  static boolean isWord(Token token) {
    if (token.getType() == JourneyParser.WORD) {
      return true;
    }
    String literal = JourneyParser.VOCABULARY.getLiteralName(token.getType());
    return literal != null && Character.isLetter(literal.charAt(1));
  }

  private static Message shown(Token token) {
    return switch (token.getType()) {
      case Token.EOF -> DslMessages.message("found.eof");
      case JourneyParser.END -> shownEnd(token);
      case JourneyParser.STRING, JourneyParser.TEXT_BLOCK ->
        Message.plain(shortened(token.getText()));
      default -> Message.quoted(shortened(token.getText()));
    };
  }

  private static Message shownEnd(Token token) {
    return switch (token.getText()) {
      case "" -> DslMessages.message("found.brace");
      case ";", "；" -> Message.quoted(token.getText());
      default -> DslMessages.message("found.end");
    };
  }

  static String shortened(String text) {
    return DslMessages.shortened(text, 40);
  }

  /** A line end has no width: its place is shown as one character. */
  private SourceRange range(Token token) {
    int start = token.getStartIndex();
    int end = token.getType() == JourneyParser.END ? start : token.getStopIndex() + 1;
    return source.range(start, end);
  }
}

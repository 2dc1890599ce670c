package io.github.journeydsl.dsl.internal.syntax;

import io.github.journeydsl.core.problem.Message;
import io.github.journeydsl.core.problem.SimilarNames;
import io.github.journeydsl.core.value.SpanUnit;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.EventTriggerContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.LibraryContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.MigrationMoveContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.NameContext;
import io.github.journeydsl.dsl.internal.source.DslMessages;
import io.github.journeydsl.dsl.internal.source.SourceText;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.TokenStream;
import org.antlr.v4.runtime.misc.IntervalSet;
import org.antlr.v4.runtime.tree.Tree;

/**
 * What helps where a word does not fit into its statement, told by what it is, by what stands
 * beside it and by what would be right there.
 */
final class SyntaxHelp {

  /** Statements whose name is one of a closed list, and not declared anywhere. */
  private static final Set<String> CLOSED = Set.of(
      "status",
      "state",
      "country",
      "currency",
      "mode",
      "kind",
      "purpose",
      "language",
      "stance",
      "phases",
      "allow");

  private static final Pattern FIGURE = Pattern.compile("[-+]?[0-9][-0-9_.,:T]*%?");
  private static final Pattern WITH_UNIT = Pattern.compile("[0-9][0-9_.,]* ?(business )?\\p{L}*");

  private final SourceText source;
  private final Parser parser;
  private final TokenStream tokens;
  private final Token found;
  private final Expectations expected;

  SyntaxHelp(SourceText source, Parser parser, Token found, Expectations expected) {
    this.source = source;
    this.parser = parser;
    this.tokens = parser.getInputStream();
    this.found = found;
    this.expected = expected;
  }

  /** The help that fits best, if any does. */
  Optional<Message> best() {
    if (isNameOfDeclaration()) {
      return ofName();
    }
    return switch (found.getType()) {
      case JourneyParser.STRING, JourneyParser.TEXT_BLOCK -> ofText();
      case JourneyParser.OPERATOR -> ofOperator();
      case JourneyParser.COMMA -> ofComma();
      case JourneyParser.LBRACE -> ofBrace();
      default -> isFigure(found) ? ofFigure() : SyntaxMessages.isWord(found) ? ofWord() : none();
    };
  }

  /** Whether a word that must follow an amount was read as its currency. */
  boolean isCurrencyMissing() {
    return expected.keywords().contains("per")
        && !found.getText().equals("per")
        && before().getText().equals("per");
  }

  /** The words here that may have been meant otherwise. */
  MistakenWords words() {
    return new MistakenWords(found, before(), isFigure(before(2)), isFigure(found), expected);
  }

  /** The token before the one that does not fit; the first of a file always fits. */
  Token before() {
    return before(1);
  }

  private Token before(int tokensBack) {
    return tokens.get(Math.max(0, found.getTokenIndex() - tokensBack));
  }

  private boolean isNameOfDeclaration() {
    Tree context = parser.getContext();
    while (context != null && !(context instanceof NameContext)) {
      context = context.getParent();
    }
    return context instanceof NameContext name && name.getStart().equals(found);
  }

  private Optional<Message> ofName() {
    String keyword = before().getText();
    String label = found.getType() == JourneyParser.STRING ? found.getText() : "\"…\"";
    return switch (found.getType()) {
      case JourneyParser.STRING, JourneyParser.LBRACE, JourneyParser.END ->
        help("syntax.id", keyword, SyntaxMessages.shortened(label));
      default -> none();
    };
  }

  private Optional<Message> ofText() {
    String text = found.getText().replace("\"", "");
    if (expected.isAny("word", "approvers")) {
      String keyword = before().getText();
      if (keyword.equals("task") || keyword.equals("alert")) {
        return help("syntax.who", keyword, SyntaxMessages.shortened(found.getText()));
      }
      if (keyword.equals("from")) {
        return none(); // the kind of an evidence, which was forgotten before its note
      }
      boolean simple = text.chars().allMatch(c -> c < 0x80 && c > ' ');
      boolean closed = CLOSED.contains(keyword);
      return help(simple || closed ? "syntax.unquote" : "syntax.label");
    }
    if (isFigure(text)) {
      return help("syntax.figure", SyntaxMessages.shortened(text));
    }
    return expected.isAny("score")
        ? help("syntax.score", SyntaxMessages.shortened(found.getText()))
        : none();
  }

  /** Whether a text would fit if it had no quotation marks: only some figures have words. */
  private boolean isFigure(String text) {
    boolean alone = expected.isAny(
        "date", "dateTime", "time", "score", "integer", "number", "percent", "quantity");
    return alone && FIGURE.matcher(text).matches()
        || expected.isAny("span", "spanRange", "money", "countRange")
            && WITH_UNIT.matcher(text).matches();
  }

  private Optional<Message> ofOperator() {
    if (parser.getContext() instanceof MigrationMoveContext) {
      return Optional.of(DslMessages.message("unexpected-character.move"));
    }
    if (before().getType() == JourneyParser.OPERATOR) {
      return Optional.of(DslMessages.message("unexpected-character.comparison"));
    }
    return found.getText().equals("=") ? nothingBetween() : none();
  }

  private static Optional<Message> nothingBetween() {
    return Optional.of(DslMessages.message("unexpected-character.colon"));
  }

  private Optional<Message> ofComma() {
    if (expected.isEnd()) {
      return help("syntax.one");
    }
    return expected.isAny("text") ? nothingBetween() : none();
  }

  private Optional<Message> ofBrace() {
    if (parser.getContext() instanceof LibraryContext) {
      return help("syntax.library");
    }
    boolean weekly = expected.keywords().contains("at") && before(2).getText().equals("every");
    return weekly && isUnit(before()) ? help("syntax.amount", before().getText()) : none();
  }

  private Optional<Message> ofFigure() {
    if (found.getType() == JourneyParser.TIME && before().getType() == JourneyParser.DATE) {
      return help("syntax.dateTime", before().getText(), found.getText());
    }
    boolean range =
        found.getType() == JourneyParser.SIGNED && isFigure(before()) && isBeside(before(), found);
    if (range) {
      return Optional.of(DslMessages.message("unexpected-character.range"));
    }
    return expected.isAny("text") ? ofMissingText() : none();
  }

  private Optional<Message> ofWord() {
    if (isUnit(found) && expected.isAny("span")) {
      return help("syntax.amount", found.getText());
    }
    if (before().getType() == JourneyParser.END) {
      return help("syntax.line"); // one that recovery has put there
    }
    if (expected.isAny("text")) {
      return ofMissingText();
    }
    if (!expected.isAny("end")) {
      return none();
    }
    boolean plain = found.getType() == JourneyParser.WORD;
    if (plain && isFigure(before()) && isBeside(before(), found)) {
      return help("syntax.unit", found.getText());
    }
    if (plain && isText(before()) && isBeside(before(), found)) {
      return help("syntax.inner");
    }
    if (expected.isSign(",") && (plain || found.getText().equals("and"))) {
      return help("syntax.list");
    }
    boolean isEnd = expected.isEnd();
    if (found.getText().equals("or")
        && (isEnd || parser.getContext() instanceof EventTriggerContext)) {
      return help("syntax.one");
    }
    if (!isEnd) {
      return none();
    }
    boolean closed = CLOSED.contains(before(2).getText());
    if (plain && (before().getType() == JourneyParser.WORD || closed)) {
      return isFigure(before(2))
          ? none() // a unit
          : help("syntax.space", before().getText() + "-" + found.getText());
    }
    return isStatement(found) || isMisspeltStatement() ? help("syntax.line") : none();
  }

  private boolean isStatement(Token word) {
    return SyntaxMessages.isWord(word) && statementsAround().contains(word.getType());
  }

  private boolean isMisspeltStatement() {
    List<String> keywords = SyntaxMessages.words(parser, statementsAround());
    return !SimilarNames.of(found.getText(), keywords).isEmpty();
  }

  private IntervalSet statementsAround() {
    return new BlockFinder(source).statementsAround(parser);
  }

  /** The words of a text that stands without quotation marks, up to where it is likely to end. */
  private Optional<Message> ofMissingText() {
    if (goesOn(found)) {
      return help("syntax.before", found.getText());
    }
    int last = found.getTokenIndex();
    while (isWordOfText(tokens.get(last + 1))) {
      last++;
    }
    boolean name = parser.getContext() instanceof NameContext;
    if (name && isText(tokens.get(last + 1)) && found.getType() == JourneyParser.WORD) {
      return help("syntax.space", before().getText() + "-" + found.getText());
    }
    String text =
        source.text().substring(found.getStartIndex(), tokens.get(last).getStopIndex() + 1);
    return help("syntax.quote", SyntaxMessages.shortened(text));
  }

  private static boolean isWordOfText(Token token) {
    return (SyntaxMessages.isWord(token)
            || isFigure(token)
            || token.getType() == JourneyParser.SLASH)
        && !goesOn(token);
  }

  /** Whether a word stands behind the text of many a statement. */
  private static boolean goesOn(Token word) {
    return switch (word.getText()) {
      case "within", "immediately", "as", "from", "until", "because", "optional" -> true;
      default -> false;
    };
  }

  private static boolean isUnit(Token word) {
    return Arrays.stream(SpanUnit.values())
        .anyMatch(unit -> unit.singular().equals(word.getText()));
  }

  private static boolean isText(Token token) {
    return token.getType() == JourneyParser.STRING || token.getType() == JourneyParser.TEXT_BLOCK;
  }

  private static boolean isBeside(Token one, Token next) {
    return one.getStopIndex() + 1 == next.getStartIndex();
  }

  private static boolean isFigure(Token token) {
    return switch (token.getType()) {
      case JourneyParser.NUMBER,
          JourneyParser.SIGNED,
          JourneyParser.PERCENT,
          JourneyParser.GROUPED,
          JourneyParser.DATE,
          JourneyParser.TIME,
          JourneyParser.DATE_TIME -> true;
      default -> false;
    };
  }

  private static Optional<Message> none() {
    return Optional.empty();
  }

  private static Optional<Message> help(String entry, Object... arguments) {
    return Optional.of(DslMessages.message(entry, arguments));
  }
}

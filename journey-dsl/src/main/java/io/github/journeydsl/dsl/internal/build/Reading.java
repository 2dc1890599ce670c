package io.github.journeydsl.dsl.internal.build;

import io.github.journeydsl.core.diagnostic.DiagnosticBuilder;
import io.github.journeydsl.core.diagnostic.Related;
import io.github.journeydsl.core.diagnostic.SourceRange;
import io.github.journeydsl.core.element.ElementKind;
import io.github.journeydsl.core.element.ElementRef;
import io.github.journeydsl.core.problem.Message;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.ATextContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.AWordContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.ImportingContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.NameContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.TextContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.TextsContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.WordContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.WordOrTextContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.WordsContext;
import io.github.journeydsl.dsl.internal.source.DslMessages;
import io.github.journeydsl.dsl.internal.source.Place;
import io.github.journeydsl.dsl.internal.source.Places;
import io.github.journeydsl.dsl.internal.source.Problems;
import io.github.journeydsl.dsl.internal.source.SourceText;
import io.github.journeydsl.dsl.internal.syntax.AsciiTwins;
import io.github.journeydsl.dsl.internal.syntax.StatementStream;
import io.github.journeydsl.dsl.internal.syntax.SyntaxTree;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.tree.ParseTree;
import org.jspecify.annotations.Nullable;

/**
 * The reading of one file: what all readers need to turn words into values and mistakes into
 * problems.
 */
public final class Reading {

  private final SourceText source;
  private final Problems problems;
  private final Declared declared;
  private final Soundness soundness;
  private final Literals literals = new Literals(this);
  private final Values values = new Values(this);
  private final Bounds bounds;
  private final SharedWords words;
  private final Texts texts;
  private boolean lostAnId;

  /**
   * A reading.
   *
   * @param source the text
   * @param problems where problems go
   * @param places where places go
   * @param soundness which parts of the syntax tree say what is written
   * @param room how much may still be read
   */
  private Reading(
      SourceText source, Problems problems, Places places, Soundness soundness, Room room) {
    this.source = source;
    this.words = new SharedWords(source.text());
    this.texts = new Texts(this, words);
    this.problems = problems;
    this.declared = new Declared(source, places);
    this.soundness = soundness;
    this.bounds = new Bounds(this, room);
  }

  /** A reading of a tree, which can hold broken statements. */
  public static Reading of(
      SourceText source, Problems problems, Places places, SyntaxTree tree, Room room) {
    Soundness soundness = new Soundness(tree.neededFullContext(), tree.unsure());
    return new Reading(source, problems, places, soundness, room);
  }

  /** A reading of statements that hold no mistake. */
  public static Reading of(
      SourceText source, Problems problems, Places places, StatementStream sound, Room room) {
    return new Reading(source, problems, places, new Soundness(false, sound.unsure()), room);
  }

  /** How figures and words become values. */
  Literals literals() {
    return literals;
  }

  /**
   * Whether a mistake of syntax was reported inside {@code tree}, so that it means nothing sure;
   * behind so many errors that reading stops, all is as good as broken.
   */
  boolean isBroken(@Nullable ParseTree tree) {
    return problems.isFull() || soundness.isBroken(tree);
  }

  /** Whether a mistake was reported among the words of {@code tree}, its blocks apart. */
  boolean isHeadBroken(ParserRuleContext tree) {
    return soundness.isHeadBroken(tree);
  }

  /** Whether the syntax tree holds a mistake anywhere; if it does, an error was reported. */
  public boolean holdsMistakes(ParserRuleContext root) {
    return soundness.holdsMistakes(root);
  }

  /** The part of the text that {@code tree} was made from. */
  public SourceRange range(ParserRuleContext tree) {
    return source.range(Extent.start(tree), Extent.end(tree));
  }

  /** The part of the text that a token was made from. */
  SourceRange range(Token token) {
    return source.range(token.getStartIndex(), token.getStopIndex() + 1);
  }

  /** The text. */
  SourceText source() {
    return source;
  }

  /** Adds a problem. */
  void add(DiagnosticBuilder problem) {
    problems.add(problem);
  }

  /** Whether an error at a token is one too many to be told; it is counted then. */
  boolean isOnlyCounted(Token at) {
    boolean counted = problems.isBehindListed(source.file(), at.getStartIndex());
    if (counted) {
      problems.addUnlisted(source.file(), at.getStartIndex());
    }
    return counted;
  }

  /** Starts an error about {@code tree}. */
  DiagnosticBuilder error(String id, ParserRuleContext tree, Object... arguments) {
    return Problems.error(id, range(tree), id, arguments);
  }

  /** Starts an error about the first word of {@code tree}. */
  DiagnosticBuilder headError(String id, ParserRuleContext tree, Object... arguments) {
    return Problems.error(id, range(tree.getStart()), id, arguments);
  }

  /** Another place. */
  Related related(Token at, String key) {
    return Related.at(range(at), DslMessages.message(key));
  }

  /** Whether a declaration has an id that can be used. */
  boolean hasId(@Nullable NameContext name) {
    boolean named = name != null && isNamed(name) && isRoomFor(name);
    lostAnId |= !named;
    return named;
  }

  /** Takes the room of an element or a step; false where there is none left. */
  boolean isRoomFor(ParserRuleContext element) {
    return bounds.isRoomFor(element);
  }

  /** Whether a name was read. */
  boolean isNamed(@Nullable NameContext name) {
    return name != null && name.id != null && !isBroken(name.id);
  }

  /** Whether a declaration has no id that can be used, so that nobody knows what it declares. */
  public boolean lostAnId() {
    return lostAnId;
  }

  /** A value, or nothing and an error at {@code tree} where the model refuses it. */
  <T> Optional<T> value(ParserRuleContext tree, Supplier<T> make) {
    return values.value(tree, make);
  }

  /** A value, or nothing and an error at the first word of {@code tree}. */
  <T> Optional<T> headValue(ParserRuleContext tree, Supplier<T> make) {
    return values.headValue(tree, make);
  }

  /** A number within bounds, or nothing and an error. */
  Optional<Integer> inRange(ParserRuleContext tree, int number, int least, int most) {
    return values.inRange(tree, number, least, most);
  }

  /** Starts an error about one token; its help is the table's entry of the id. */
  DiagnosticBuilder tokenError(String id, Token token, Object... arguments) {
    return Problems.error(id, range(token), id, arguments).help(DslMessages.message(id + ".help"));
  }

  /** What a name or a text says. */
  Optional<String> wordOrText(WordOrTextContext either) {
    return either instanceof AWordContext word
        ? Optional.of(word(word.word()))
        : text(((ATextContext) either).text());
  }

  /** A name. */
  String word(ParserRuleContext word) {
    String name = AsciiTwins.ofName(words.between(Extent.start(word), Extent.end(word)));
    bounds.checkName(word, name);
    return name;
  }

  /** Whether so many errors were found that reading stops. */
  boolean isFull() {
    return problems.isFull();
  }

  /**
   * Whether a text need not be looked into to see that it is longer than allowed; then an error.
   */
  boolean isFarTooLong(TextContext text) {
    return bounds.isFarTooLong(text);
  }

  /** Whether a name is longer than allowed, which was told. */
  boolean isTooLong(String name) {
    return bounds.isTooLong(name);
  }

  /** A part of the text as it stands, with the spaces between its words; without its quotes. */
  String asWritten(ParserRuleContext tree) {
    String written = source.text().substring(Extent.start(tree), Extent.end(tree));
    boolean isText = tree.getStart().equals(tree.getStop()) && written.startsWith("\"");
    return isText ? QuotedText.decode(written) : written;
  }

  /** Names that must not stand in {@code already}; each is added to it. */
  void words(WordsContext words, Set<String> already) {
    for (int at = 0; at < words.getChildCount(); at++) {
      if (words.getChild(at) instanceof WordContext word) {
        isNew(word, already);
      }
    }
  }

  /** Adds a name to {@code already}; an error and false where it stands there. */
  boolean isNew(WordContext word, Set<String> already) {
    String name = word(word);
    boolean isNew = already.add(name);
    if (!isNew && !isOnlyCounted(word.getStart())) {
      add(error("listed-twice", word, name).help(DslMessages.message("listed-twice.help")));
    }
    return isNew;
  }

  /** The names of a list that stands alone. */
  Set<String> words(WordsContext words) {
    Set<String> names = new LinkedHashSet<>();
    words(words, names);
    return names;
  }

  /** What a text says, or nothing and an error where it says nothing. */
  Optional<String> text(TextContext text) {
    return texts.said(text).filter(said -> bounds.fitsText(text, said));
  }

  /** What a text in quotation marks says, whatever its escapes are worth. */
  public static String decode(String quoted) {
    return QuotedText.decode(quoted);
  }

  /** Whether something of an import could not be read, which may have been another path. */
  public boolean isLostPartly(ImportingContext statement) {
    return isBroken(statement);
  }

  /** The path an import names, if it could be read as it is written. */
  public Optional<String> importPath(ImportingContext statement) {
    if (isBroken(statement.text())) {
      return Optional.empty();
    }
    int before = problems.errors();
    Optional<String> path = text(statement.text());
    return problems.errors() == before ? path : Optional.empty();
  }

  /** What the texts of a list say, of those that say something. */
  List<String> texts(TextsContext texts) {
    List<String> said = new ArrayList<>();
    for (int at = 0; at < texts.getChildCount(); at++) {
      if (texts.getChild(at) instanceof TextContext text) {
        text(text).ifPresent(said::add);
      }
    }
    return said;
  }

  /** Gives the label of a name, if it has one, to {@code set}. */
  void label(NameContext name, Consumer<String> set) {
    if (name.label != null) {
      texts.label(name.label).filter(said -> bounds.fitsLabel(name.label, said)).ifPresent(set);
    }
  }

  /**
   * Notes where an element is declared.
   *
   * @return false, and an error that shows both places, where its id is already used
   */
  boolean declare(ElementRef element, ParserRuleContext declaration, ParserRuleContext name) {
    Place first = note(element, declaration, name);
    if (first == null) {
      return true;
    }
    if (isOnlyCounted(name.getStart())) {
      problems.noteDeclaredTwice(element);
      return false;
    }
    add(error("duplicate-id", name, kind(element.kind()), element.ownId())
        .element(element)
        .help(DslMessages.message(
            element.kind() == ElementKind.EXPERIENCE
                ? "duplicate-id.experience"
                : "duplicate-id.help"))
        .addRelated(Related.at(first.name(), DslMessages.message("duplicate-id.first"))));
    return false;
  }

  /** Notes where the one scoring or policy is; false, and an error, where there is one already. */
  boolean declareOnly(ElementRef element, ParserRuleContext declaration) {
    Token word = declaration.getStart();
    Place first = declared.noteOnly(element, declaration);
    if (first != null) {
      add(headError("duplicate-property", declaration, word.getText())
          .element(element)
          .help(DslMessages.message("duplicate-property.help"))
          .addRelated(Related.at(first.name(), DslMessages.message("duplicate-property.first"))));
    }
    return first == null;
  }

  /** Notes where an element is declared, and answers where it already was. */
  @Nullable
  Place note(ElementRef element, ParserRuleContext declaration, ParserRuleContext name) {
    return declared.note(element, declaration, name);
  }

  /** Where the elements of this file are declared. */
  Declared declared() {
    return declared;
  }

  static Message kind(ElementKind kind) {
    return kind(kind.term());
  }

  /** The kind of an element in a sentence. */
  static Message kind(String keyword) {
    return DslMessages.message("kind." + keyword);
  }

  /** A watch over the single-valued properties of one block. */
  Once once() {
    return new Once(this);
  }
}

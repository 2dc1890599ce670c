package io.github.journeydsl.dsl;

import io.github.journeydsl.core.event.Verb;
import io.github.journeydsl.core.problem.Term;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.antlr.v4.runtime.Token;

/** A kind of mistake people make, and the places of a statement at which it can be made. */
enum Slip {
  MISSPELT_KEYWORD((s, out) -> {
    if (s.isKeyword()) {
      out.add(s.replace(s.at.first(), s.at.first().getText() + "q"));
    }
  }),
  SWAPPED_LETTERS((s, out) -> {
    String word = s.at.first().getText();
    if (s.isKeyword() && word.length() > 3) {
      char first = word.charAt(1);
      char second = word.charAt(2);
      out.add(s.replace(s.at.first(), word.charAt(0) + "" + second + first + word.substring(3)));
    }
  }),
  MISSING_KEYWORD((s, out) -> {
    if (s.isKeyword() && s.at.words().size() > 1) {
      out.add(s.head(s.at.first(), ""));
    }
  }),
  MISSING_VALUE((s, out) -> {
    if (s.at.words().size() > 1 && !s.declares()) {
      int start = s.at.first().getStopIndex() + 1;
      out.add(s.replace(start, s.at.last().getStopIndex() + 1, ""));
    }
  }),
  MISSING_ID((s, out) -> {
    if (s.declares() && s.at.words().size() > 1) {
      out.add(s.head(s.at.words().get(1), ""));
    }
  }),
  MISSING_CLOSING_QUOTE((s, out) ->
      s.strings(text -> out.add(s.replace(text.getStopIndex(), text.getStopIndex() + 1, "")))),
  MISSING_OPENING_QUOTE((s, out) ->
      s.strings(text -> out.add(s.replace(text.getStartIndex(), text.getStartIndex() + 1, "")))),
  CORNER_BRACKETS((s, out) -> s.strings(text -> out.add(s.replace(
      text, "「" + text.getText().substring(1, text.getText().length() - 1) + "」")))),
  MISSING_OPENING_BRACE((s, out) -> s.at.open().ifPresent(brace -> out.add(s.block(brace, "")))),
  MISSING_CLOSING_BRACE((s, out) -> s.at.close().ifPresent(brace -> out.add(s.block(brace, "")))),
  OPENING_BRACE_TOO_MANY((s, out) -> {
    if (s.at.open().isEmpty()) {
      out.add(s.blockBehind(s.at.last(), " {"));
    }
  }),
  CLOSING_BRACE_TOO_MANY((s, out) -> {
    if (s.at.close().isPresent() && s.endsLine(s.at.close().get())) {
      out.add(s.blockBehind(s.at.close().get(), "\n" + s.indentation() + "}"));
    } else if (s.at.open().isEmpty() && s.endsLine(s.at.last())) {
      out.add(s.blockBehind(s.at.last(), "\n" + s.indentation() + "}"));
    }
  }),
  FULL_WIDTH_BRACE((s, out) -> {
    s.at.open().ifPresent(brace -> out.add(s.block(brace, "｛")));
    s.at.close().ifPresent(brace -> out.add(s.block(brace, "｝")));
  }),
  FULL_WIDTH_COMMA((s, out) -> s.words(word -> {
    if (word.getType() == JourneyParser.COMMA) {
      out.add(s.replace(word, "、"));
    }
  })),
  WRONG_VALUE((s, out) -> s.values(word -> {
    boolean figure = Character.isDigit(word.getText().charAt(0));
    out.add(s.replace(word, figure ? "\"qq\"" : "42"));
  })),
  UNKNOWN_NAME((s, out) -> s.values(word -> {
    if (Character.isLetter(word.getText().charAt(0))) {
      out.add(s.replace(word, word.getText() + "qq"));
    }
  })),
  WORD_TOO_MANY((s, out) -> out.add(s.behind(s.at.last(), " qq"))),
  TEXT_TOO_MANY((s, out) -> out.add(s.behind(s.at.last(), " \"qq\" \"qq\""))),
  DELETED_WORD((s, out) -> s.values(word -> out.add(s.replace(word, "")))),
  DUPLICATED_WORD((s, out) ->
      s.values(word -> out.add(s.replace(word, word.getText() + " " + word.getText())))),
  SWAPPED_WORDS((s, out) -> {
    List<Token> words = s.at.words();
    for (int at = s.declares() ? 2 : 0; at + 1 < words.size(); at++) {
      Token one = words.get(at);
      Token other = words.get(at + 1);
      out.add(s.replace(
          one.getStartIndex(), other.getStopIndex() + 1, other.getText() + " " + one.getText()));
    }
  }),
  STRAY_SIGN((s, out) -> {
    for (String sign : List.of("#", "$", ")", "(", "=", "/", ":", "：", "・", "?", "..")) {
      s.values(word -> out.add(s.replace(word, sign + " " + word.getText())));
      out.add(s.behind(s.at.last(), " " + sign));
    }
  }),
  COMMA_AT_THE_END((s, out) -> out.add(s.behind(s.at.last(), ","))),
  LINE_ENDS_INSIDE((s, out) -> {
    for (int at = 1; at < s.at.words().size(); at++) {
      if (!s.canEnd(s.at.words().get(at - 1)) && !s.canBegin(s.at.words().get(at))) {
        out.add(s.replace(s.at.words().get(at), "\n" + s.at.words().get(at).getText()));
      }
    }
  }),
  LINES_JOINED((s, out) -> {
    int start = s.at.last().getStopIndex() + 1;
    int end = start;
    while (end < s.text.length() && Character.isWhitespace(s.text.charAt(end))) {
      end++;
    }
    boolean wordFollows = end < s.text.length() && Character.isLetter(s.text.charAt(end));
    if (s.text.substring(start, end).contains("\n") && wordFollows && s.at.start() != s.at.from()) {
      int to = s.text.indexOf('\n', end);
      out.add(new Planted(s.slip, start, end, " ", s.at.from(), to < 0 ? end : to + 1));
    }
  }),
  STRAY_LINE((s, out) -> {
    boolean beginsLine = !s.indentation().isEmpty() || s.at.from() == s.at.start();
    for (String line :
        List.of("xyzzy", "\"qq\"", "42", "xyzzy foo \"bar\"", "xyzzy { a; b { c } }")) {
      if (beginsLine) {
        out.add(s.replace(s.at.from(), s.at.from(), line + "\n" + s.indentation()));
      }
    }
  });

  private static final Set<String> DECLARE = Set.of(
      "journey",
      "library",
      "role",
      "persona",
      "channel",
      "content",
      "phase",
      "touchpoint",
      "for",
      "opportunity",
      "approval",
      "step",
      "event",
      "attribute",
      "scenario",
      "migration",
      "test");

  private final BiConsumer<Spot, List<Planted>> places;

  Slip(BiConsumer<Spot, List<Planted>> places) {
    this.places = places;
  }

  /** Whether what is declared after it has no name, or none that anybody knows. */
  boolean losesNames() {
    return this == MISSING_ID || this == MISSING_KEYWORD;
  }

  /** This mistake wherever it can be made in {@code text}. */
  List<Planted> in(String text) {
    List<Planted> all = new ArrayList<>();
    for (Written statement : Written.in(text)) {
      places.accept(new Spot(this, statement, text), all);
    }
    return all;
  }

  /** A statement in which a mistake is to be made. */
  private record Spot(Slip slip, Written at, String text) {

    boolean isKeyword() {
      return Character.isLetter(at.first().getText().charAt(0));
    }

    /** Whether its second word is a name that others use. */
    boolean declares() {
      return DECLARE.contains(at.first().getText()) && at.words().size() > 1;
    }

    Planted replace(int start, int end, String by) {
      return new Planted(slip, start, end, by, at.from(), at.to(text));
    }

    Planted replace(Token word, String by) {
      return replace(word.getStartIndex(), word.getStopIndex() + 1, by);
    }

    /** A mistake after which nobody can tell what the block belongs to. */
    Planted head(Token word, String by) {
      int end = at.close().map(Token::getStopIndex).orElse(at.to(text) - 1) + 1;
      int next = word.getStopIndex() + 1;
      while (text.charAt(next) == ' ') {
        next++;
      }
      return new Planted(slip, word.getStartIndex(), next, by, at.from(), end);
    }

    /** Whether a statement can end behind a word although this one does not. */
    boolean canEnd(Token word) {
      return word.getText().equals("business") || Term.words(Verb.class).contains(word.getText());
    }

    /** Whether a statement can begin with a word. */
    boolean canBegin(Token word) {
      return Written.in(text).stream().anyMatch(s -> s.first().getText().equals(word.getText()));
    }

    Planted behind(Token word, String more) {
      return replace(word.getStopIndex() + 1, word.getStopIndex() + 1, more);
    }

    Planted block(Token brace, String by) {
      return new Planted(
          slip, brace.getStartIndex(), brace.getStopIndex() + 1, by, at.start(), at.end() + 1);
    }

    Planted blockBehind(Token word, String more) {
      int end = word.getStopIndex() + 1;
      return new Planted(slip, end, end, more, at.start(), at.end() + 1);
    }

    void words(Consumer<Token> each) {
      at.words().forEach(each);
    }

    void strings(Consumer<Token> each) {
      at.words().stream().filter(w -> w.getType() == JourneyParser.STRING).forEach(each);
    }

    /** Every word behind the keyword, and behind the name that is declared. */
    void values(Consumer<Token> each) {
      int from = declares() ? 2 : 1;
      at.words().stream().skip(from).forEach(each);
    }

    boolean endsLine(Token word) {
      int end = word.getStopIndex() + 1;
      return end == text.length() || text.charAt(end) == '\n';
    }

    String indentation() {
      int line = text.lastIndexOf('\n', at.from()) + 1;
      return text.substring(line, at.from()).isBlank() ? text.substring(line, at.from()) : "";
    }
  }
}

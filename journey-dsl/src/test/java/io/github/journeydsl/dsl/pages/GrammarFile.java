package io.github.journeydsl.dsl.pages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads as much of a {@code .g4} file as the grammar of Journey makes use of. */
final class GrammarFile {

  private static final Pattern TOKEN = Pattern.compile(
      "/\\*.*?\\*/|//[^\n]*|\\s+"
          + "|(?<token>'(?:\\\\.|[^'\\\\])+'|\\[(?:\\\\.|[^\\]\\\\])+\\]|\\w+|->|[:;|?*+()~#={}.,])",
      Pattern.DOTALL);

  private final List<String> tokens = new ArrayList<>();
  private int at;

  private GrammarFile(String text) {
    Matcher token = TOKEN.matcher(text);
    int end = 0;
    while (token.lookingAt()) {
      if (token.group("token") != null) {
        tokens.add(token.group("token"));
      }
      end = token.end();
      token.region(end, text.length());
    }
    if (end < text.length()) {
      throw new IllegalStateException(
          "not understood: " + text.substring(end).lines().findFirst());
    }
  }

  /** The grammar of Journey. */
  static Grammar ofJourney() {
    Path file = Path.of(System.getProperty("basedir", ""))
        .resolve("src/main/antlr4/io/github/journeydsl/dsl/internal/grammar/Journey.g4");
    try {
      return read(Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Grammar read(String text) {
    return new GrammarFile(text).grammar();
  }

  private Grammar grammar() {
    skipBehind(";"); // grammar Journey;
    if (peek("options")) {
      skipBehind("}");
    }
    if (peek("tokens")) {
      skipBehind("}");
    }
    List<Grammar.Rule> rules = new ArrayList<>();
    while (at < tokens.size()) {
      take("fragment");
      String name = tokens.get(at++);
      expect(":");
      rules.add(new Grammar.Rule(name, choice()));
      if (take("->")) { // a command of the lexer
        skipBehind(";");
      } else {
        expect(";");
      }
    }
    return new Grammar(rules);
  }

  private Grammar.Choice choice() {
    List<Grammar.Sequence> sequences = new ArrayList<>();
    do {
      sequences.add(sequence());
    } while (take("|"));
    return new Grammar.Choice(sequences);
  }

  private Grammar.Sequence sequence() {
    List<Grammar.Part> parts = new ArrayList<>();
    while (!peek("|") && !peek(";") && !peek(")") && !peek("#") && !peek("->")) {
      parts.add(repeated());
    }
    return new Grammar.Sequence(parts, take("#") ? tokens.get(at++) : "");
  }

  private Grammar.Part repeated() {
    if (tokens.get(at + 1).equals("=")) { // the name of an operand
      at += 2;
    }
    Grammar.Part part = part();
    if (peek("?") || peek("*") || peek("+")) {
      part = new Grammar.Repeated(part, tokens.get(at++));
      take("?"); // as few as possible
    }
    return part;
  }

  private Grammar.Part part() {
    String token = tokens.get(at++);
    if (token.equals("(")) {
      Grammar.Choice choice = choice();
      expect(")");
      return choice;
    }
    if (token.equals("~")) {
      return new Grammar.Not(part());
    }
    if (token.equals(".")) {
      return new Grammar.Any();
    }
    if (token.startsWith("'")) {
      String inside = token.substring(1, token.length() - 1);
      return new Grammar.Literal(
          inside.replace("\\r", "\r").replace("\\n", "\n").replace("\\\\", "\\"));
    }
    if (token.startsWith("[")) {
      return new Grammar.Characters(token.substring(1, token.length() - 1));
    }
    return new Grammar.Name(token);
  }

  private boolean peek(String token) {
    return tokens.get(at).equals(token);
  }

  private boolean take(String token) {
    boolean taken = peek(token);
    at += taken ? 1 : 0;
    return taken;
  }

  private void expect(String token) {
    if (!take(token)) {
      throw new IllegalStateException("found " + tokens.get(at) + " instead of " + token);
    }
  }

  private void skipBehind(String token) {
    while (!take(token)) {
      at++;
    }
  }
}

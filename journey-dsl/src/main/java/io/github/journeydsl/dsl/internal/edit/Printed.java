package io.github.journeydsl.dsl.internal.edit;

import io.github.journeydsl.dsl.internal.build.Reading;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser;
import io.github.journeydsl.dsl.internal.print.MapPrinter;
import java.util.List;
import org.antlr.v4.runtime.Token;

/**
 * A statement of a printed text.
 *
 * @param sheet the text
 * @param phrase the statement
 * @param width how many columns its keyword takes, where its value shall begin behind them
 */
record Printed(Sheet sheet, Phrase phrase, int width) implements Chunk {

  Printed(Sheet sheet, Phrase phrase) {
    this(sheet, phrase, 0);
  }

  @Override
  public String lines(String indentation, String unit, String lineFeed) {
    int base = sheet.indentation(phrase.start()).length();
    StringBuilder lines = new StringBuilder(firstWords());
    int at = phrase.head().size() > 1 ? phrase.head().get(1).getStartIndex() : phrase.headEnd();
    int end = sheet.lineEnd(at);
    lines.append(sheet.part(at, Math.min(end, phrase.end())));
    while (end < phrase.end()) {
      int start = sheet.nextLine(end);
      end = Math.min(sheet.lineEnd(start), phrase.end());
      String line = sheet.part(start, end);
      lines.append(lineFeed);
      if (!line.isEmpty()) {
        String rest = line.substring(base);
        lines.append(indentation).append(isInText(start) ? rest : reindented(rest, unit));
      }
    }
    return lines.toString();
  }

  private String firstWords() {
    String keyword = phrase.keyword();
    if (phrase.head().size() == 1) {
      return keyword;
    }
    return keyword + " ".repeat(Math.max(1, width - keyword.length()));
  }

  /** Printed text is indented by two spaces for each level. */
  private static String reindented(String line, String unit) {
    int spaces = 0;
    while (spaces < line.length() && line.charAt(spaces) == ' ') {
      spaces++;
    }
    return unit.repeat(spaces / 2) + line.substring(spaces);
  }

  private boolean isInText(int offset) {
    return sheet.tree().tokens().stream()
        .anyMatch(t -> t.getType() == JourneyParser.TEXT_BLOCK
            && t.getStartIndex() < offset
            && t.getStopIndex() >= offset);
  }

  @Override
  public String inline(String lineFeed) {
    return inline(phrase);
  }

  private String inline(Phrase statement) {
    StringBuilder line = new StringBuilder();
    for (int at = 0; at < statement.words().size(); at++) {
      List<Token> run = statement.words().get(at);
      line.append(at > 0 && !run.isEmpty() ? " " : "").append(words(run));
      if (at < statement.blocks().size()) {
        line.append(line.length() > 0 ? " {" : "{");
        boolean first = true;
        boolean ended = true;
        for (Phrase inner : statement.blocks().get(at).phrases()) {
          line.append(first || ended ? " " : "; ").append(inline(inner));
          first = false;
          ended = endsWithBlock(inner);
        }
        line.append(" }");
      }
    }
    return line.toString();
  }

  /** Words as they are printed, with one space where there are several. */
  private String words(List<Token> run) {
    StringBuilder words = new StringBuilder();
    for (int at = 0; at < run.size(); at++) {
      Token word = run.get(at);
      boolean apart = at > 0 && run.get(at - 1).getStopIndex() + 1 < word.getStartIndex();
      words.append(apart ? " " : "").append(word(word));
    }
    return words.toString();
  }

  private static String word(Token word) {
    boolean block = word.getType() == JourneyParser.TEXT_BLOCK;
    return block ? MapPrinter.text(Reading.decode(word.getText())) : word.getText();
  }

  @Override
  public boolean endsWithBlock() {
    return endsWithBlock(phrase);
  }

  static boolean endsWithBlock(Phrase phrase) {
    return phrase.words().get(phrase.words().size() - 1).isEmpty();
  }

  @Override
  public String alignable() {
    return phrase.blocks().isEmpty() && phrase.head().size() > 1 ? phrase.keyword() : "";
  }

  @Override
  public Chunk padded(int columns) {
    return new Printed(sheet, phrase, columns);
  }

  @Override
  public boolean isLong() {
    return sheet.lineEnd(phrase.start()) < phrase.end();
  }
}

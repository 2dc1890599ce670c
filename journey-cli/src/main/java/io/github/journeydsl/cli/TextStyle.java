package io.github.journeydsl.cli;

import io.github.journeydsl.dsl.DiagnosticPrinter;
import java.util.regex.Pattern;

/**
 * How text looks where it is read.
 *
 * @param words the language of the reader
 * @param colours whether colours are wanted
 * @param width how many columns a line has
 */
record TextStyle(Words words, boolean colours, int width) {

  private static final int USUAL_WIDTH = 80;
  private static final Pattern WIDTH = Pattern.compile("[1-9][0-9]{1,3}");

  static TextStyle of(Environment environment, ColorChoice color) {
    int width = environment
        .variable("COLUMNS")
        .filter(columns -> WIDTH.matcher(columns).matches())
        .map(Integer::parseInt)
        .orElse(USUAL_WIDTH);
    return new TextStyle(environment.words(), color.colours(environment), width);
  }

  /** The same printer in the language and the colours of this style. */
  DiagnosticPrinter apply(DiagnosticPrinter printer) {
    DiagnosticPrinter spoken = printer.in(words.locale());
    return colours ? spoken.withColours() : spoken;
  }

  String paint(Ink ink, String text) {
    return ink.paint(text, colours);
  }
}

package io.github.journeydsl.cli;

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
    return new TextStyle(new Words(environment.locale()), color.colours(environment), width);
  }

  String paint(Ink ink, String text) {
    return ink.paint(text, colours);
  }
}

package io.github.journeydsl.cli;

/** How a piece of text stands out on a terminal. */
enum Ink {
  /** Like any other text. */
  PLAIN(""),
  /** A heading. */
  BOLD("1"),
  /** Of less weight. */
  FAINT("2"),
  /** Good. */
  GREEN("32"),
  /** Doubtful. */
  YELLOW("33"),
  /** Wrong. */
  RED("1;31");

  private final String code;

  Ink(String code) {
    this.code = code;
  }

  /** The text in this ink, or as it is where colours are not wanted. */
  String paint(String text, boolean colours) {
    boolean plain = !colours || code.isEmpty() || text.isEmpty();
    return plain ? text : "\u001b[" + code + "m" + text + "\u001b[0m";
  }
}

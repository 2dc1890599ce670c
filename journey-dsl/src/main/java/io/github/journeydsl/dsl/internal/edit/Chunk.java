package io.github.journeydsl.dsl.internal.edit;

/** A statement that is about to be put somewhere. */
interface Chunk {

  /** On lines of its own, the first one without indentation and the last one without its end. */
  String lines(String indentation, String unit, String lineFeed);

  /** Within a line. */
  String inline(String lineFeed);

  /** Whether it ends with a brace, so that another statement can follow at once. */
  boolean endsWithBlock();

  /** Its first word, and whether its value can stand in a column with those of its neighbours. */
  default String alignable() {
    return "";
  }

  /** The same with its value further right. */
  default Chunk padded(int width) {
    return this;
  }

  /** Whether it fills several lines. */
  boolean isLong();
}

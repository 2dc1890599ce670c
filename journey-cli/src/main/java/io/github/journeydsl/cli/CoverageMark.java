package io.github.journeydsl.cli;

import io.github.journeydsl.core.analysis.CoverageCell;
import io.github.journeydsl.core.problem.Term;

/** What stands in a cell of the coverage matrix. */
enum CoverageMark implements Term {
  /** Somebody takes part, and it is known how they feel. */
  COVERED("●", Ink.GREEN),
  /** Somebody takes part; how they feel is not known. */
  TOUCHED("○", Ink.YELLOW),
  /** Declared to take no part. */
  ABSENT("–", Ink.FAINT),
  /** Required, and nothing is said about it. */
  MISSING("✕", Ink.RED),
  /** Nothing is said about it, which an optional role allows. */
  OPEN("·", Ink.FAINT);

  private final String sign;
  private final Ink ink;

  CoverageMark(String sign, Ink ink) {
    this.sign = sign;
    this.ink = ink;
  }

  static CoverageMark of(CoverageCell cell) {
    return switch (cell.status()) {
      case COVERED -> COVERED;
      case TOUCHED -> TOUCHED;
      case ABSENT -> ABSENT;
      case MISSING -> cell.required() ? MISSING : OPEN;
    };
  }

  TextTable.Cell cell() {
    return new TextTable.Cell(sign, ink);
  }

  /** The sign and what it says. */
  String explained(Words words, boolean colours) {
    return ink.paint(sign + " " + words.say("mark." + term()), colours);
  }
}

package io.github.journeydsl.cli;

/** How a run ends, the worst last. */
enum ExitStatus {
  /** Nothing of severity error was found. */
  FINE(0),
  /** The input has errors. */
  ERRORS(1),
  /** The command was misused, or a file could not be read or written. */
  MISUSE(2);

  private final int code;

  ExitStatus(int code) {
    this.code = code;
  }

  /** The exit code of the process. */
  int code() {
    return code;
  }

  ExitStatus orWorse(ExitStatus other) {
    return compareTo(other) < 0 ? other : this;
  }
}

package io.github.journeydsl.cli;

/** Ends a run early, with a sentence for the person who started it. */
final class Refusal extends Exception {

  private static final long serialVersionUID = 1L;

  private final ExitStatus status;

  Refusal(ExitStatus status, String sentence) {
    super(sentence);
    this.status = status;
  }

  ExitStatus status() {
    return status;
  }
}

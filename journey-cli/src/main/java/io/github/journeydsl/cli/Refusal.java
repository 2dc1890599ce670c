package io.github.journeydsl.cli;

import io.github.journeydsl.core.problem.Message;

/** Ends a run early, with a sentence for the person who started it. */
final class Refusal extends Exception {

  private static final long serialVersionUID = 1L;

  private final ExitStatus status;
  private final transient Message sentence;

  private Refusal(ExitStatus status, Message sentence) {
    super(sentence.english());
    this.status = status;
    this.sentence = sentence;
  }

  /** A refusal by the entry {@code key}, its places filled with {@code arguments}. */
  static Refusal of(ExitStatus status, String key, Object... arguments) {
    return new Refusal(status, Words.message(key, arguments));
  }

  /** A refusal by a text that is in the language of its reader already. */
  static Refusal told(ExitStatus status, String text) {
    return new Refusal(status, Message.plain(text));
  }

  ExitStatus status() {
    return status;
  }

  Message sentence() {
    return sentence;
  }
}

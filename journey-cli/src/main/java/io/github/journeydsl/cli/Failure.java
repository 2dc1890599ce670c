package io.github.journeydsl.cli;

import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/**
 * Answers what ended a run early: a refusal with its sentence, anything else, which is a mistake of
 * this program, with one line.
 *
 * @param environment where the answer goes
 */
record Failure(Environment environment) implements IExecutionExceptionHandler {

  private static final String DEBUG = "JOURNEY_DEBUG";

  @Override
  public int handleExecutionException(Exception e, CommandLine command, ParseResult parsed) {
    return answer(e);
  }

  int answer(Exception e) {
    if (e instanceof Refusal refusal) {
      environment.err().println(words().say(refusal.sentence()).stripTrailing());
      return refusal.status().code();
    }
    return internalError(e);
  }

  int internalError(Throwable e) {
    if (environment.variable(DEBUG).isPresent()) {
      e.printStackTrace(environment.err());
    } else {
      environment.err().println(words().say("internal-error", PlainText.of(e.toString()), DEBUG));
    }
    return ExitStatus.MISUSE.code();
  }

  private Words words() {
    return environment.words();
  }
}

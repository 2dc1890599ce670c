package io.github.journeydsl.runtime.simulation;

import io.github.journeydsl.core.problem.Message;
import io.github.journeydsl.runtime.internal.line.JsonFault;

/**
 * What is wrong with a line.
 *
 * @param reason of which kind it is
 * @param at where, in UTF-16 units; −1 where the line as a whole is meant
 * @param message what people are told
 */
record LineProblem(RefusedInput.Reason reason, int at, Message message) {

  static LineProblem of(JsonFault fault) {
    RefusedInput.Reason reason = switch (fault.kind()) {
      case TWICE -> RefusedInput.Reason.FIELD_TWICE;
      case LIST, NESTED -> RefusedInput.Reason.WRONG_VALUE;
      case NO_OBJECT, OPEN, EXPECTED, CONTROL, ESCAPE, WORD, NUMBER, BEHIND ->
        RefusedInput.Reason.MALFORMED;
    };
    Message about =
        fault.kind() == JsonFault.Kind.EXPECTED ? wanted(fault) : Shown.quoted(fault.detail());
    Message message = SimulationMessages.message("json." + fault.kind().term(), about);
    return new LineProblem(reason, fault.at(), message);
  }

  /** What must stand there, in words: signs in quotation marks are hard to read. */
  private static Message wanted(JsonFault fault) {
    return switch (fault.detail()) {
      case "\"" -> SimulationMessages.message("wanted.name");
      case ":" -> SimulationMessages.message("wanted.colon");
      default -> SimulationMessages.message("wanted.end");
    };
  }

  RefusedInput in(String file, long line, String text) {
    int column = at < 0 ? 0 : text.codePointCount(0, Math.min(at, text.length())) + 1;
    return new RefusedInput(file, line, column, reason, message);
  }
}

package io.github.journeydsl.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;

/**
 * One run of the command, as a person sees it.
 *
 * @param code the exit code
 * @param out what it wrote to standard output
 * @param err what it wrote to standard error
 */
record Run(int code, String out, String err) {

  private static final Instant TODAY = Instant.parse("2026-10-05T03:00:00Z");

  static Run of(String... arguments) {
    return with(Map.of(), false, arguments);
  }

  static Run with(Map<String, String> variables, boolean terminal, String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    Environment environment = new Environment(
        new PrintWriter(new LineFeedWriter(out)),
        new PrintWriter(new LineFeedWriter(err)),
        variables,
        terminal,
        Clock.fixed(TODAY, ZoneOffset.UTC),
        Locale.ROOT);
    int code = Main.run(environment, arguments);
    return new Run(code, out.toString(), err.toString());
  }
}

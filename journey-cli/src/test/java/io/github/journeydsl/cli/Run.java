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
    return of(variables, terminal, Locale.ROOT, arguments);
  }

  /** A run where people speak another language. */
  static Run in(Locale locale, String... arguments) {
    return of(Map.of(), false, locale, arguments);
  }

  private static Run of(
      Map<String, String> variables, boolean terminal, Locale locale, String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    Environment environment = new Environment(
        new PrintWriter(new LineFeedWriter(out)),
        new PrintWriter(new LineFeedWriter(err)),
        variables,
        terminal,
        Clock.fixed(TODAY, ZoneOffset.UTC),
        locale);
    int code = Main.run(environment, arguments);
    return new Run(code, out.toString(), err.toString());
  }
}

package io.github.journeydsl.cli;

import java.io.PrintWriter;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The world around one run of the command.
 *
 * @param out standard output
 * @param err standard error
 * @param variables the environment variables
 * @param terminal whether a person looks at standard output
 * @param clock what time it is
 * @param locale the language people are spoken to in
 */
record Environment(
    PrintWriter out,
    PrintWriter err,
    Map<String, String> variables,
    boolean terminal,
    Clock clock,
    Locale locale) {

  /** The same world for people who read another language. */
  Environment in(Locale locale) {
    return new Environment(out, err, variables, terminal, clock, locale);
  }

  /** What people are told, in their language. */
  Words words() {
    return new Words(locale);
  }

  /** The environment variable {@code name}, if it says anything. */
  Optional<String> variable(String name) {
    return Optional.ofNullable(variables.get(name)).filter(value -> !value.isEmpty());
  }
}

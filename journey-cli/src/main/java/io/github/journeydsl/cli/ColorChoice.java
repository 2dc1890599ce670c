package io.github.journeydsl.cli;

import io.github.journeydsl.core.problem.Term;
import java.util.List;

/** What {@code --color} can be set to. */
enum ColorChoice implements Term {
  /** Colours for a person at a terminal who did not say no. */
  AUTO,
  /** Colours, also in a file or a pipe. */
  ALWAYS,
  /** No colours. */
  NEVER;

  /** What tells that a console of Windows understands colours; older ones show them as letters. */
  private static final List<String> CAPABLE_ON_WINDOWS =
      List.of("WT_SESSION", "TERM", "TERM_PROGRAM", "ANSICON", "ConEmuANSI");

  boolean colours(Environment environment) {
    return switch (this) {
      case ALWAYS -> true;
      case NEVER -> false;
      case AUTO -> environment.terminal() && isWanted(environment) && isCapable(environment);
    };
  }

  private static boolean isWanted(Environment environment) {
    return environment.variable("NO_COLOR").isEmpty();
  }

  private static boolean isCapable(Environment environment) {
    if (environment.variable("TERM").filter("dumb"::equals).isPresent()) {
      return false;
    }
    boolean windows = environment.variable("OS").filter("Windows_NT"::equals).isPresent();
    return !windows
        || CAPABLE_ON_WINDOWS.stream()
            .anyMatch(name -> environment.variable(name).isPresent());
  }
}

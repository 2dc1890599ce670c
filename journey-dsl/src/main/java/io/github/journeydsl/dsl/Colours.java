package io.github.journeydsl.dsl;

import io.github.journeydsl.core.diagnostic.Severity;

/** Colours a terminal, or leaves everything as it is. */
final class Colours {

  private static final String RESET = "\u001B[0m";

  private final boolean ansi;

  Colours(boolean ansi) {
    this.ansi = ansi;
  }

  String severity(Severity severity, String text) {
    return switch (severity) {
      case ERROR -> coloured("\u001B[1;31m", text);
      case WARNING -> coloured("\u001B[1;33m", text);
      case INFO -> coloured("\u001B[1;36m", text);
    };
  }

  String strong(String text) {
    return coloured("\u001B[1m", text);
  }

  String frame(String text) {
    return coloured("\u001B[34m", text);
  }

  private String coloured(String code, String text) {
    return ansi ? code + text + RESET : text;
  }
}

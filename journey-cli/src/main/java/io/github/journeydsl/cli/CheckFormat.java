package io.github.journeydsl.cli;

import io.github.journeydsl.core.problem.Term;

/** What {@code --format} can be set to. */
enum CheckFormat implements Term {
  /** For people. */
  TEXT,
  /** For programs; see {@code check.schema.json}. */
  JSON,
  /** For code scanning: SARIF 2.1.0. */
  SARIF,
  /** For servers that show tests: JUnit XML. */
  JUNIT,
  /** For workflows of GitHub: its commands. */
  GITHUB;

  String show(CheckReport report, TextStyle style) {
    return switch (this) {
      case TEXT -> new CheckText(style).of(report);
      case JSON -> new CheckJson(style.words()).of(report);
      case SARIF -> new CheckSarif(style.words()).of(report);
      case JUNIT -> new CheckJunit(style.words()).of(report);
      case GITHUB -> new CheckGithub(style.words()).of(report);
    };
  }
}

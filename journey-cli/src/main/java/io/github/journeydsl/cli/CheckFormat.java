package io.github.journeydsl.cli;

import io.github.journeydsl.core.problem.Term;

/** What {@code --format} can be set to. */
enum CheckFormat implements Term {
  /** For people. */
  TEXT,
  /** For programs; see {@code check.schema.json}. */
  JSON;

  String show(CheckReport report, TextStyle style) {
    return switch (this) {
      case TEXT -> new CheckText(style).of(report);
      case JSON -> new CheckJson(style.words()).of(report);
    };
  }
}

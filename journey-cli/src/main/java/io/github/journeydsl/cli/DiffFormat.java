package io.github.journeydsl.cli;

import io.github.journeydsl.core.problem.Term;

/** What {@code --format} of a diff can be set to. */
enum DiffFormat implements Term {
  /** For people. */
  TEXT,
  /** For programs; see {@code diff.schema.json}. */
  JSON,
  /** For the comment of a pull request. */
  MARKDOWN;

  String show(DiffReport report, TextStyle style) {
    return switch (this) {
      case TEXT -> new DiffText(style).of(report);
      case JSON -> new DiffJson(style.words()).of(report);
      case MARKDOWN -> new DiffMarkdown(style.words()).of(report);
    };
  }
}

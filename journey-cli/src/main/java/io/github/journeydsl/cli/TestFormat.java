package io.github.journeydsl.cli;

import io.github.journeydsl.core.problem.Term;

/** What {@code --format} of a test can be set to. */
enum TestFormat implements Term {
  /** For people. */
  TEXT,
  /** For programs; see {@code test.schema.json}. */
  JSON;

  String show(TestRunReport report, TextStyle style) {
    return switch (this) {
      case TEXT -> new TestText(style).of(report);
      case JSON -> new TestJson(style.words()).of(report);
    };
  }
}

package io.github.journeydsl.benchmarks.engine;

import java.io.InputStream;
import java.util.Objects;

/** The process that both process engines read. */
final class FollowUpProcess {

  static final String FILE = "follow-up.bpmn";
  static final String MESSAGE = "download";

  private FollowUpProcess() {}

  static InputStream open() {
    return Objects.requireNonNull(FollowUpProcess.class.getResourceAsStream(FILE), FILE);
  }
}

package io.github.journeydsl.examples.service;

import java.io.Serial;
import java.util.List;

/** A document that is not stored: it has errors. */
final class RefusedJourney extends RuntimeException {

  @Serial
  private static final long serialVersionUID = 1L;

  private final transient List<Finding> findings;

  RefusedJourney(List<Finding> findings) {
    super(findings.size() + " findings");
    this.findings = List.copyOf(findings);
  }

  List<Finding> findings() {
    return findings;
  }
}

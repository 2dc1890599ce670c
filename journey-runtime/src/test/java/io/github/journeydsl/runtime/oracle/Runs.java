package io.github.journeydsl.runtime.oracle;

import io.github.journeydsl.runtime.cases.Case;

/** Runs cases. */
final class Runs {

  private Runs() {}

  /** By the oracle alone. */
  static OracleRun oracle(Case one) {
    return of(Oracle.of(one.map(), one.settings()), one);
  }

  static OracleRun of(Oracle oracle, Case one) {
    return one.profile()
        .map(profile -> oracle.run(profile, one.inputs(), one.outages(), one.end()))
        .orElseGet(() -> oracle.run(one.lead(), one.inputs(), one.outages(), one.end()));
  }
}

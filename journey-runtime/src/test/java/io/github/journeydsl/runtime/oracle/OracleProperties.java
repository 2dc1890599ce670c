package io.github.journeydsl.runtime.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.journeydsl.runtime.cases.Case;
import io.github.journeydsl.runtime.cases.Cases;
import io.github.journeydsl.runtime.log.Decision;
import io.github.journeydsl.runtime.log.LogEntry;
import io.github.journeydsl.runtime.log.Notice;
import io.github.journeydsl.runtime.log.Send;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** The generated cases reach what they are made for, and the oracle's logs are sound. */
class OracleProperties {

  @Provide
  Arbitrary<Case> cases() {
    return Cases.any();
  }

  /** With a seed of its own: how often something rare comes up is no property of what is tested. */
  @Property(tries = 1_000, edgeCases = EdgeCasesMode.NONE, seed = "20261122")
  void casesReachEveryKindOfDecision(@ForAll("cases") Case one) {
    List<LogEntry> log = Runs.oracle(one).log();
    Set<String> reached = new HashSet<>();
    for (LogEntry entry : log) {
      if (entry instanceof Notice notice) {
        reached.add(notice.kind().name());
      } else if (entry instanceof Send send) {
        reached.add(outcome(send.decision()));
      } else {
        reached.add(entry.getClass().getSimpleName());
      }
    }
    for (String what : List.of(
        "SENT",
        "CONSENT",
        "PHASE",
        "EXPIRED",
        "CAP",
        "WINDOW",
        "HANDOFF",
        "MoveTo",
        "HandOff",
        "Task",
        "Alert",
        "ENTERED",
        "LEFT",
        "GOAL",
        "CHOSE",
        "HANDOFF_CLOSED",
        "HANDOFF_LATE",
        "SCORE",
        "STAGE",
        "DUPLICATE",
        "LATE",
        "OVERDUE",
        "QUARANTINED",
        "DELETED",
        "NOT_ENTERED",
        "UNKNOWN_LEAD")) {
      Statistics.label(what)
          .collect(reached.contains(what))
          .coverage(coverage -> coverage.check(true).count(count -> count >= 1));
    }
  }

  private static String outcome(Decision decision) {
    if (decision instanceof Decision.Skipped skipped) {
      return skipped.reason().name();
    }
    return decision instanceof Decision.Deferred deferred ? deferred.reason().name() : "SENT";
  }

  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
  void instantsNeverGoBack(@ForAll("cases") Case one) {
    Instant now = Instant.MIN;
    for (LogEntry entry : Runs.oracle(one).log()) {
      assertThat(entry.at()).isAfterOrEqualTo(now);
      boolean deleted = entry instanceof Notice notice && notice.kind() == Notice.Kind.DELETED;
      now = deleted ? Instant.MIN : entry.at();
    }
  }
}

package io.github.journeydsl.core.rules;

import io.github.journeydsl.core.approval.ApprovalChain;
import io.github.journeydsl.core.approval.LeadTime;
import io.github.journeydsl.core.diagnostic.Related;
import io.github.journeydsl.core.diagnostic.Severity;
import io.github.journeydsl.core.internal.CoreMessages;
import io.github.journeydsl.core.model.JourneyMap;
import io.github.journeydsl.core.model.Phase;
import io.github.journeydsl.core.problem.Message;
import io.github.journeydsl.core.validation.Finding;
import io.github.journeydsl.core.validation.Rule;
import io.github.journeydsl.core.validation.RuleContext;
import io.github.journeydsl.core.value.TimeSpan;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/**
 * An approval that can take longer than the phase it runs in.
 *
 * <p>Days of the calendar and business days are compared by what is sure without a date: the lead
 * time at its shortest is longer than the phase at its longest.
 */
final class ApprovalExceedsPhase implements Rule {

  @Override
  public String id() {
    return "approval-exceeds-phase";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public Stream<Finding> check(RuleContext context) {
    JourneyMap map = context.map();
    Map<String, LeadTime> leadTimes = new HashMap<>();
    return map.phases().stream()
        .filter(phase -> phase.duration().isPresent())
        .flatMap(phase -> phase.approvalChain().flatMap(map::approvalChain).stream()
            .flatMap(chain -> check(
                phase,
                chain,
                leadTimes.computeIfAbsent(chain.id(), id -> chain.longestLeadTime()))));
  }

  private static Stream<Finding> check(Phase phase, ApprovalChain chain, LeadTime leadTime) {
    return isLonger(leadTime, longest(phase))
        ? Stream.of(finding(phase, chain, leadTime))
        : Stream.empty();
  }

  private static TimeSpan longest(Phase phase) {
    return phase.duration().orElseThrow().longest();
  }

  private static boolean isLonger(LeadTime time, TimeSpan phase) {
    boolean sameUnit = time.totals().size() == 1 && time.total(phase.unit()) > 0;
    return sameUnit
        ? time.total(phase.unit()) > phase.amount()
        : time.leastDays() > LeadTime.mostDays(phase);
  }

  private static Finding finding(Phase phase, ApprovalChain chain, LeadTime leadTime) {
    Message time = Spans.of(leadTime);
    Message most = Spans.of(longest(phase));
    return Finding.at(
            Elements.phase(phase),
            CoreMessages.message(
                "approval-exceeds-phase",
                Approvals.named(chain),
                time,
                Elements.named(phase),
                most))
        .property("approval")
        .value(chain.id())
        .help(CoreMessages.message("approval-exceeds-phase.help"))
        .addRelated(Related.at(
            Approvals.chain(chain.id()), CoreMessages.message("approval-exceeds-phase.here", time)))
        .build();
  }
}

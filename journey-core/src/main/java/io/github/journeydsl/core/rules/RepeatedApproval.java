package io.github.journeydsl.core.rules;

import io.github.journeydsl.core.approval.ApprovalChain;
import io.github.journeydsl.core.approval.ApprovalStep;
import io.github.journeydsl.core.diagnostic.Related;
import io.github.journeydsl.core.internal.CoreMessages;
import io.github.journeydsl.core.model.JourneyMap;
import io.github.journeydsl.core.problem.Message;
import io.github.journeydsl.core.validation.Finding;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Somebody who approves in two steps that one amount takes both. */
final class RepeatedApproval {

  /** Two steps of one route, in the order they are taken. */
  private record Pair(ApprovalStep first, ApprovalStep second) {}

  private RepeatedApproval() {}

  static Stream<Finding> in(
      JourneyMap map, ApprovalChain chain, Map<String, List<ApprovalStep>> stepsOf) {
    if (chain.currencies().size() > 1) {
      return Stream.empty(); // nobody can say which steps one amount takes
    }
    return stepsOf.entrySet().stream()
        .flatMap(steps ->
            pair(steps.getValue()).stream().map(pair -> finding(map, chain, steps.getKey(), pair)));
  }

  /** The first two that share an amount, by their lower bounds. */
  private static Optional<Pair> pair(List<ApprovalStep> steps) {
    Optional<StepAmounts> furthest = Optional.empty();
    for (StepAmounts next : StepAmounts.sorted(steps)) {
      if (furthest.isPresent() && furthest.get().overlaps(next)) {
        return Optional.of(inOrder(steps, furthest.get().step(), next.step()));
      }
      furthest = Optional.of(furthest.map(reached -> reached.further(next)).orElse(next));
    }
    return Optional.empty();
  }

  private static Pair inOrder(List<ApprovalStep> steps, ApprovalStep one, ApprovalStep other) {
    return steps.indexOf(one) < steps.indexOf(other) ? new Pair(one, other) : new Pair(other, one);
  }

  private static Finding finding(JourneyMap map, ApprovalChain chain, String person, Pair pair) {
    Message who = Elements.personaNamed(map, person);
    Message first = Approvals.named(pair.first);
    return Finding.at(
            Approvals.step(chain, pair.second),
            CoreMessages.message(
                "approval-same-person.twice", who, first, Approvals.named(pair.second)))
        .property("by")
        .value(person)
        .help(CoreMessages.message("approval-same-person.twice.help"))
        .addRelated(Related.at(
            Approvals.step(chain, pair.first),
            CoreMessages.message("approval-same-person.first", who)))
        .build();
  }
}

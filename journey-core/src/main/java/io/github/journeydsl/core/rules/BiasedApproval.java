package io.github.journeydsl.core.rules;

import io.github.journeydsl.core.approval.ApprovalChain;
import io.github.journeydsl.core.approval.ApprovalStep;
import io.github.journeydsl.core.approval.ApprovalStepKind;
import io.github.journeydsl.core.diagnostic.Related;
import io.github.journeydsl.core.internal.CoreMessages;
import io.github.journeydsl.core.model.JourneyMap;
import io.github.journeydsl.core.problem.Message;
import io.github.journeydsl.core.validation.Finding;
import io.github.journeydsl.core.validation.FindingBuilder;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Somebody who approves a request of their own, or of a person they report to.
 *
 * <p>The request is made by those who draft it; in a chain without a draft, by the personas who go
 * through the chain.
 */
final class BiasedApproval {

  private final JourneyMap map;
  private final ApprovalChain chain;
  private final Set<String> requesters;
  private final Superiors superiors;

  private BiasedApproval(JourneyMap map, ApprovalChain chain, Set<String> goingThrough) {
    this.map = map;
    this.chain = chain;
    Set<String> drafting = chain.steps().stream()
        .filter(step -> step.kind() == ApprovalStepKind.DRAFT)
        .flatMap(step -> step.approvers().personas().stream())
        .collect(Collectors.toCollection(LinkedHashSet::new));
    this.requesters = drafting.isEmpty() ? goingThrough : drafting;
    this.superiors = new Superiors(map, requesters);
  }

  static Stream<Finding> in(
      JourneyMap map,
      ApprovalChain chain,
      Map<String, List<ApprovalStep>> stepsOf,
      Set<String> goingThrough) {
    BiasedApproval biased = new BiasedApproval(map, chain, goingThrough);
    return stepsOf.entrySet().stream()
        .flatMap(steps -> biased.check(steps.getKey(), steps.getValue().get(0)).stream());
  }

  private Optional<Finding> check(String person, ApprovalStep step) {
    Message who = Elements.personaNamed(map, person);
    if (requesters.contains(person)) {
      return Optional.of(at(step, person, CoreMessages.message("approval-same-person.own", who))
          .build());
    }
    return superiors.of(person).map(superior -> {
      Message above = Elements.personaNamed(map, superior);
      Message message = CoreMessages.message("approval-same-person.below", who, above);
      return at(step, person, message)
          .addRelated(Related.at(
              Elements.persona(superior),
              CoreMessages.message("approval-same-person.requester", above)))
          .build();
    });
  }

  private FindingBuilder at(ApprovalStep step, String person, Message message) {
    Message who = Elements.personaNamed(map, person);
    return Finding.at(Approvals.step(chain, step), message)
        .property("by")
        .value(person)
        .help(CoreMessages.message("approval-same-person.help"))
        .addRelated(Related.at(
            Elements.persona(person), CoreMessages.message("approval-same-person.who", who)));
  }
}

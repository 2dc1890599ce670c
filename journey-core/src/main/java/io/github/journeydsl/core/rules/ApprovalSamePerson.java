package io.github.journeydsl.core.rules;

import io.github.journeydsl.core.approval.ApprovalChain;
import io.github.journeydsl.core.approval.ApprovalStep;
import io.github.journeydsl.core.diagnostic.Severity;
import io.github.journeydsl.core.model.JourneyMap;
import io.github.journeydsl.core.model.Persona;
import io.github.journeydsl.core.validation.Finding;
import io.github.journeydsl.core.validation.Rule;
import io.github.journeydsl.core.validation.RuleContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * People who approve what they should not: the same request twice, their own, or that of somebody
 * they report to.
 */
final class ApprovalSamePerson implements Rule {

  @Override
  public String id() {
    return "approval-same-person";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public Stream<Finding> check(RuleContext context) {
    JourneyMap map = context.map();
    Map<String, Set<String>> goingThrough = goingThrough(map);
    return map.approvalChains().stream().flatMap(chain -> {
      Map<String, List<ApprovalStep>> stepsOf = decidingSteps(map, chain);
      Set<String> people = goingThrough.getOrDefault(chain.id(), Set.of());
      return Stream.concat(
              RepeatedApproval.in(map, chain, stepsOf),
              BiasedApproval.in(map, chain, stepsOf, people))
          .sorted(inOrderOf(chain));
    });
  }

  private static Comparator<Finding> inOrderOf(ApprovalChain chain) {
    Map<String, Integer> places = new HashMap<>();
    chain.steps().forEach(step -> places.putIfAbsent(step.id(), places.size()));
    return Comparator.comparingInt(
        finding -> places.getOrDefault(finding.element().ownId(), places.size()));
  }

  /** The personas who go through each chain. */
  private static Map<String, Set<String>> goingThrough(JourneyMap map) {
    Map<String, Set<String>> people = new HashMap<>();
    for (Persona persona : map.personas()) {
      persona
          .approvalChain()
          .ifPresent(
              chain -> people.computeIfAbsent(chain, c -> new LinkedHashSet<>()).add(persona.id()));
    }
    return people;
  }

  /** The steps in which each person approves or decides. */
  private static Map<String, List<ApprovalStep>> decidingSteps(
      JourneyMap map, ApprovalChain chain) {
    Map<String, List<ApprovalStep>> stepsOf = new LinkedHashMap<>();
    for (ApprovalStep step : chain.steps()) {
      if (step.kind().decides()) {
        for (String person : step.approvers().personas()) {
          if (map.persona(person).isPresent()) {
            stepsOf.computeIfAbsent(person, p -> new ArrayList<>()).add(step);
          }
        }
      }
    }
    return stepsOf;
  }
}

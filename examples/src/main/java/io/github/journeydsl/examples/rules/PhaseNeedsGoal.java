package io.github.journeydsl.examples.rules;

import io.github.journeydsl.core.diagnostic.Severity;
import io.github.journeydsl.core.element.ElementKind;
import io.github.journeydsl.core.element.ElementRef;
import io.github.journeydsl.core.model.Phase;
import io.github.journeydsl.core.problem.Message;
import io.github.journeydsl.core.validation.Finding;
import io.github.journeydsl.core.validation.Rule;
import io.github.journeydsl.core.validation.RuleContext;
import java.util.stream.Stream;

/** A phase without a goal: at Acme, nobody starts to plan touchpoints before there is one. */
final class PhaseNeedsGoal implements Rule {

  @Override
  public String id() {
    return "acme-phase-goal";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public Stream<Finding> check(RuleContext context) {
    return context.map().phases().stream()
        .filter(phase -> phase.goal().isEmpty())
        .map(PhaseNeedsGoal::finding);
  }

  private static Finding finding(Phase phase) {
    return Finding.at(
            ElementRef.of(ElementKind.PHASE, phase.id()),
            Message.plain("phase " + phase.label() + " has no goal"))
        .help(Message.plain("say what the customer wants to have reached: goal \"…\""))
        .build();
  }
}

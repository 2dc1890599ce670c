package io.github.journeydsl.core.rules;

import io.github.journeydsl.core.diagnostic.Severity;
import io.github.journeydsl.core.internal.CoreMessages;
import io.github.journeydsl.core.model.Phase;
import io.github.journeydsl.core.validation.Finding;
import io.github.journeydsl.core.validation.Rule;
import io.github.journeydsl.core.validation.RuleContext;
import java.util.stream.Stream;

/** A phase without a touchpoint. */
final class PhaseEmpty implements Rule {

  @Override
  public String id() {
    return "phase-empty";
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public boolean milderInDraft() {
    return true;
  }

  @Override
  public Stream<Finding> check(RuleContext context) {
    return context.map().phases().stream()
        .filter(phase -> phase.touchpoints().isEmpty())
        .map(PhaseEmpty::finding);
  }

  private static Finding finding(Phase phase) {
    return Finding.at(
            Elements.phase(phase), CoreMessages.message("phase-empty", Elements.named(phase)))
        .help(CoreMessages.message("phase-empty.help"))
        .build();
  }
}

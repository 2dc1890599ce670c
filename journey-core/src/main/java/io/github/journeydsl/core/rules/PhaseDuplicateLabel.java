package io.github.journeydsl.core.rules;

import io.github.journeydsl.core.diagnostic.Related;
import io.github.journeydsl.core.diagnostic.Severity;
import io.github.journeydsl.core.internal.CoreMessages;
import io.github.journeydsl.core.model.Phase;
import io.github.journeydsl.core.problem.Message;
import io.github.journeydsl.core.validation.Finding;
import io.github.journeydsl.core.validation.Rule;
import io.github.journeydsl.core.validation.RuleContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A label that two phases share, so that nobody can tell them apart. */
final class PhaseDuplicateLabel implements Rule {

  @Override
  public String id() {
    return "phase-duplicate-label";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public Stream<Finding> check(RuleContext context) {
    Map<String, Phase> first = new HashMap<>();
    List<Finding> findings = new ArrayList<>();
    for (Phase phase : context.map().index().phases().values()) {
      Phase other = first.putIfAbsent(phase.label(), phase);
      if (other != null) {
        findings.add(finding(phase, other));
      }
    }
    return findings.stream();
  }

  private static Finding finding(Phase phase, Phase other) {
    return Finding.at(
            Elements.phase(phase),
            CoreMessages.message(
                "phase-duplicate-label", phase.id(), other.id(), Message.quoted(phase.label())))
        .help(CoreMessages.message("phase-duplicate-label.help"))
        .addRelated(
            Related.at(Elements.phase(other), CoreMessages.message("phase-duplicate-label.other")))
        .build();
  }
}

package io.github.journeydsl.core.rules;

import io.github.journeydsl.core.analysis.CoverageCell;
import io.github.journeydsl.core.analysis.CoverageStatus;
import io.github.journeydsl.core.analysis.DmuCoverage;
import io.github.journeydsl.core.diagnostic.Related;
import io.github.journeydsl.core.diagnostic.Severity;
import io.github.journeydsl.core.internal.CoreMessages;
import io.github.journeydsl.core.model.JourneyMap;
import io.github.journeydsl.core.model.Phase;
import io.github.journeydsl.core.model.StakeholderRole;
import io.github.journeydsl.core.problem.Message;
import io.github.journeydsl.core.validation.Finding;
import io.github.journeydsl.core.validation.FindingBuilder;
import io.github.journeydsl.core.validation.Rule;
import io.github.journeydsl.core.validation.RuleContext;
import java.util.stream.Stream;

/** A required role that takes part in a phase, though nobody says how it feels there. */
final class DmuTouchedOnly implements Rule {

  @Override
  public String id() {
    return "dmu-touched-only";
  }

  @Override
  public Severity severity() {
    return Severity.INFO;
  }

  @Override
  public Stream<Finding> check(RuleContext context) {
    JourneyMap map = context.map();
    return DmuCoverage.of(map).cells().stream()
        .filter(cell -> cell.required() && cell.status() == CoverageStatus.TOUCHED)
        .map(cell -> finding(map, cell));
  }

  private static Finding finding(JourneyMap map, CoverageCell cell) {
    Phase phase = map.phase(cell.phase()).orElseThrow();
    StakeholderRole role = map.role(cell.role()).orElseGet(() -> StakeholderRole.of(cell.role()));
    FindingBuilder finding = Finding.at(
            Elements.phase(phase),
            CoreMessages.message("dmu-touched-only", Elements.named(phase), Elements.named(role)))
        .help(CoreMessages.message(
            "dmu-touched-only.help", Elements.personaNamed(map, cell.personas().get(0))));
    for (String persona : cell.personas()) {
      Message who = Elements.personaNamed(map, persona);
      finding.addRelated(
          Related.at(Elements.persona(persona), CoreMessages.message("dmu-touched-only.who", who)));
    }
    return finding.build();
  }
}

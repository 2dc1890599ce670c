package io.github.journeydsl.core.rules;

import io.github.journeydsl.core.analysis.CoverageCell;
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

/** A required role that takes no part in a phase and is not declared absent there. */
final class DmuCoverageRule implements Rule {

  @Override
  public String id() {
    return "dmu-coverage";
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
    JourneyMap map = context.map();
    DmuCoverage coverage = DmuCoverage.of(map);
    return coverage.missingRequired().stream()
        // nobody holds the role: dmu-role-unfilled says so once
        .filter(cell -> !coverage.holders(cell.role()).isEmpty())
        .map(cell -> finding(map, coverage, cell));
  }

  private static Finding finding(JourneyMap map, DmuCoverage coverage, CoverageCell cell) {
    Phase phase = map.phase(cell.phase()).orElseThrow();
    StakeholderRole role = map.role(cell.role()).orElseGet(() -> StakeholderRole.of(cell.role()));
    Message holder = Elements.personaNamed(map, coverage.holders(cell.role()).get(0));
    FindingBuilder finding = Finding.at(
            Elements.phase(phase),
            CoreMessages.message("dmu-coverage", Elements.named(phase), Elements.named(role)))
        .help(CoreMessages.message("dmu-coverage.help", holder, role.id()));
    Elements.declaredRole(map, role.id())
        .ifPresent(declared -> finding.addRelated(
            Related.at(declared, CoreMessages.message("dmu-coverage.role", role.id()))));
    for (String persona : coverage.holders(cell.role())) {
      Message name = Elements.personaNamed(map, persona);
      finding.addRelated(
          Related.at(Elements.persona(persona), CoreMessages.message("dmu-coverage.holder", name)));
    }
    return finding.build();
  }
}

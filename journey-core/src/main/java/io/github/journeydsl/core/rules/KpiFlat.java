package io.github.journeydsl.core.rules;

import io.github.journeydsl.core.diagnostic.Severity;
import io.github.journeydsl.core.element.ElementRef;
import io.github.journeydsl.core.internal.CoreMessages;
import io.github.journeydsl.core.model.JourneyMap;
import io.github.journeydsl.core.model.Kpi;
import io.github.journeydsl.core.problem.Message;
import io.github.journeydsl.core.validation.Finding;
import io.github.journeydsl.core.validation.Rule;
import io.github.journeydsl.core.validation.RuleContext;
import java.util.stream.Stream;

/** A figure whose target is where it stands already. */
final class KpiFlat implements Rule {

  @Override
  public String id() {
    return "kpi-flat";
  }

  @Override
  public Severity severity() {
    return Severity.INFO;
  }

  @Override
  public Stream<Finding> check(RuleContext context) {
    JourneyMap map = context.map();
    Stream<Finding> ofPhases = map.phases().stream()
        .flatMap(phase -> phase.kpis().stream()
            .filter(KpiFlat::isFlat)
            .map(kpi -> finding(Elements.phase(phase), "kpi", kpi)));
    Stream<Finding> ofOpportunities = map.opportunities().stream()
        .flatMap(opportunity -> opportunity.target().stream()
            .filter(KpiFlat::isFlat)
            .map(kpi -> finding(Elements.opportunity(opportunity), "target", kpi)));
    return Stream.concat(ofPhases, ofOpportunities);
  }

  private static boolean isFlat(Kpi kpi) {
    return kpi.from().equals(kpi.to());
  }

  private static Finding finding(ElementRef element, String property, Kpi kpi) {
    String value = kpi.to() + kpi.unit().orElse("");
    return Finding.at(element, CoreMessages.message("kpi-flat", Message.quoted(kpi.name()), value))
        .property(property)
        .value(kpi.name())
        .help(CoreMessages.message("kpi-flat.help"))
        .build();
  }
}

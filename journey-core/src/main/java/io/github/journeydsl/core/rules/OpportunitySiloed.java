package io.github.journeydsl.core.rules;

import io.github.journeydsl.core.diagnostic.Severity;
import io.github.journeydsl.core.internal.CoreMessages;
import io.github.journeydsl.core.model.Opportunity;
import io.github.journeydsl.core.validation.Finding;
import io.github.journeydsl.core.validation.Rule;
import io.github.journeydsl.core.validation.RuleContext;
import java.util.stream.Stream;

/** An opportunity of great impact that one department alone is in charge of. */
final class OpportunitySiloed implements Rule {

  @Override
  public String id() {
    return "opportunity-siloed";
  }

  @Override
  public Severity severity() {
    return Severity.INFO;
  }

  private static final int GREAT = 4;

  @Override
  public Stream<Finding> check(RuleContext context) {
    return context.map().opportunities().stream()
        .filter(opportunity -> opportunity.impact().orElse(0) >= GREAT)
        .filter(opportunity -> opportunity.owners().stream().distinct().count() == 1)
        .map(OpportunitySiloed::finding);
  }

  private static Finding finding(Opportunity opportunity) {
    return Finding.at(
            Elements.opportunity(opportunity),
            CoreMessages.message(
                "opportunity-siloed",
                Elements.named(opportunity),
                opportunity.impact().orElseThrow(),
                opportunity.owners().get(0)))
        .property("owner")
        .help(CoreMessages.message("opportunity-siloed.help"))
        .build();
  }
}

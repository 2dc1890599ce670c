package io.github.journeydsl.core.rules;

import io.github.journeydsl.core.diagnostic.Severity;
import io.github.journeydsl.core.internal.CoreMessages;
import io.github.journeydsl.core.model.Opportunity;
import io.github.journeydsl.core.validation.Finding;
import io.github.journeydsl.core.validation.Rule;
import io.github.journeydsl.core.validation.RuleContext;
import java.util.stream.Stream;

/** An opportunity that no department is in charge of. */
final class OpportunityOwnerless implements Rule {

  @Override
  public String id() {
    return "opportunity-ownerless";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public Stream<Finding> check(RuleContext context) {
    return context.map().opportunities().stream()
        .filter(opportunity -> opportunity.owners().isEmpty())
        .map(OpportunityOwnerless::finding);
  }

  private static Finding finding(Opportunity opportunity) {
    return Finding.at(
            Elements.opportunity(opportunity),
            CoreMessages.message("opportunity-ownerless", Elements.named(opportunity)))
        .help(CoreMessages.message("opportunity-ownerless.help"))
        .build();
  }
}

package io.github.journeydsl.core.rules;

import io.github.journeydsl.core.diagnostic.Severity;
import io.github.journeydsl.core.internal.CoreMessages;
import io.github.journeydsl.core.validation.Finding;
import io.github.journeydsl.core.validation.Rule;
import io.github.journeydsl.core.validation.RuleContext;
import io.github.journeydsl.core.validation.SuppressionUse;
import java.util.stream.Stream;

/** A suppression whose last day is over. */
final class AllowExpired implements Rule {

  @Override
  public String id() {
    return "allow-expired";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public boolean judgesSuppressions() {
    return true;
  }

  @Override
  public Stream<Finding> check(RuleContext context) {
    KnownIds known = new KnownIds(context.suppressions());
    return context.suppressions().entries().stream()
        .filter(SuppressionUse.Entry::expired)
        .filter(entry -> known.isKnown(entry.suppression().rule()))
        .map(AllowExpired::finding);
  }

  private static Finding finding(SuppressionUse.Entry entry) {
    String day = entry.suppression().until().orElseThrow().toString();
    String rule = entry.suppression().rule();
    return Finding.at(entry.name(), CoreMessages.message("allow-expired", rule, day))
        .property("allow")
        .value(day)
        .help(CoreMessages.message("allow-expired.help"))
        .build();
  }
}

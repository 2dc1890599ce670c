package io.github.journeydsl.core.rules;

import io.github.journeydsl.core.diagnostic.Severity;
import io.github.journeydsl.core.internal.CoreMessages;
import io.github.journeydsl.core.problem.Message;
import io.github.journeydsl.core.problem.SimilarNames;
import io.github.journeydsl.core.validation.Finding;
import io.github.journeydsl.core.validation.Rule;
import io.github.journeydsl.core.validation.RuleContext;
import java.util.stream.Stream;

/** A suppression of a rule that nobody knows. */
final class AllowUnknown implements Rule {

  @Override
  public String id() {
    return "allow-unknown";
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
        .filter(entry -> !known.isKnown(entry.suppression().rule()))
        .map(entry -> {
          String rule = entry.suppression().rule();
          return Finding.at(
                  entry.name(), CoreMessages.message("allow-unknown", Message.quoted(rule)))
              .property("allow")
              .value(rule)
              .suggestions(SimilarNames.of(rule, known.suggestible()))
              .help(CoreMessages.message("allow-unknown.help"))
              .build();
        });
  }
}

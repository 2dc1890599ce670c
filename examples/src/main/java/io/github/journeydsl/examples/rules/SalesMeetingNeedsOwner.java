package io.github.journeydsl.examples.rules;

import io.github.journeydsl.core.diagnostic.Severity;
import io.github.journeydsl.core.element.ElementKind;
import io.github.journeydsl.core.element.ElementRef;
import io.github.journeydsl.core.model.Touchpoint;
import io.github.journeydsl.core.problem.Message;
import io.github.journeydsl.core.validation.Finding;
import io.github.journeydsl.core.validation.Rule;
import io.github.journeydsl.core.validation.RuleContext;
import java.util.stream.Stream;

/** A sales meeting that no department is in charge of. */
final class SalesMeetingNeedsOwner implements Rule {

  private static final String SALES_MEETING = "sales-meeting";

  @Override
  public String id() {
    return "acme-meeting-owner";
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  /** While a map is a draft, nobody has to be named yet. */
  @Override
  public boolean milderInDraft() {
    return true;
  }

  @Override
  public Stream<Finding> check(RuleContext context) {
    return context.map().phases().stream()
        .flatMap(phase -> phase.touchpoints().stream())
        .filter(touchpoint -> touchpoint.channel().filter(SALES_MEETING::equals).isPresent())
        .filter(touchpoint -> touchpoint.owner().isEmpty())
        .map(SalesMeetingNeedsOwner::finding);
  }

  private static Finding finding(Touchpoint touchpoint) {
    return Finding.at(
            ElementRef.of(ElementKind.TOUCHPOINT, touchpoint.id()),
            Message.plain("nobody is in charge of the sales meeting " + touchpoint.label()))
        .property("channel")
        .help(Message.plain("name the department: owner \"…\""))
        .build();
  }
}

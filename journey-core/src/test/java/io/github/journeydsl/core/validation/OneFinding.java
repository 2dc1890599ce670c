package io.github.journeydsl.core.validation;

import io.github.journeydsl.core.diagnostic.Severity;
import io.github.journeydsl.core.element.ElementKind;
import io.github.journeydsl.core.element.ElementRef;
import io.github.journeydsl.core.problem.Message;
import java.util.stream.Stream;

/**
 * A rule that finds the same in any map.
 *
 * @param id its id
 * @param severity how bad it is
 * @param milderInDraft whether an error is only a warning in a draft
 * @param finding what it finds
 */
record OneFinding(String id, Severity severity, boolean milderInDraft, Finding finding)
    implements Rule {

  OneFinding(String id, Severity severity, boolean milderInDraft) {
    this(
        id,
        severity,
        milderInDraft,
        Finding.at(ElementRef.of(ElementKind.JOURNEY, "map"), Message.plain("found"))
            .build());
  }

  OneFinding(String id, Finding finding) {
    this(id, Severity.WARNING, false, finding);
  }

  @Override
  public Stream<Finding> check(RuleContext context) {
    return Stream.of(finding);
  }
}

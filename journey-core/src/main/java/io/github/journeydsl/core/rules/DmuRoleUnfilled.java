package io.github.journeydsl.core.rules;

import io.github.journeydsl.core.diagnostic.Severity;
import io.github.journeydsl.core.internal.CoreMessages;
import io.github.journeydsl.core.model.JourneyMap;
import io.github.journeydsl.core.model.StakeholderRole;
import io.github.journeydsl.core.validation.Finding;
import io.github.journeydsl.core.validation.Rule;
import io.github.journeydsl.core.validation.RuleContext;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A required role of the DMU that no persona holds. */
final class DmuRoleUnfilled implements Rule {

  @Override
  public String id() {
    return "dmu-role-unfilled";
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
    Set<String> held = map.personas().stream()
        .flatMap(persona -> persona.roles().stream())
        .collect(Collectors.toSet());
    return map.dmu().stream()
        .filter(role -> role.required() && !held.contains(role.id()))
        .distinct()
        .map(DmuRoleUnfilled::finding);
  }

  private static Finding finding(StakeholderRole role) {
    return Finding.at(
            Elements.role(role.id()),
            CoreMessages.message("dmu-role-unfilled", Elements.named(role)))
        .help(CoreMessages.message("dmu-role-unfilled.help"))
        .build();
  }
}

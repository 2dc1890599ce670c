package io.github.journeydsl.examples.rules;

import io.github.journeydsl.core.validation.Rule;
import io.github.journeydsl.core.validation.RulePack;
import java.util.List;

/** The rules of Acme. */
public final class AcmeRules implements RulePack {

  /** For {@link java.util.ServiceLoader}. */
  public AcmeRules() {}

  @Override
  public String name() {
    return "acme";
  }

  @Override
  public List<Rule> rules() {
    return List.of(new PhaseNeedsGoal(), new SalesMeetingNeedsOwner());
  }
}

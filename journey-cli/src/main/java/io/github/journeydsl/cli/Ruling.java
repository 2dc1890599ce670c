package io.github.journeydsl.cli;

import io.github.journeydsl.core.diagnostic.Diagnostic;
import io.github.journeydsl.core.rules.JourneyRules;
import io.github.journeydsl.core.validation.JourneyValidator;
import io.github.journeydsl.core.validation.Rule;
import io.github.journeydsl.core.validation.RuleConfiguration;
import java.util.ArrayList;
import java.util.List;

/**
 * The rules that judge a map, and how severe they are.
 *
 * @param rules the rules about the purchase and those of packs
 * @param configuration how severe they are
 * @param validator both together
 * @param problems what is wrong with the rules themselves
 */
record Ruling(
    List<Rule> rules,
    RuleConfiguration configuration,
    JourneyValidator validator,
    List<Diagnostic> problems) {

  /**
   * The rules of the domain and others.
   *
   * @param own the rules of packs
   * @param configuration how severe they are
   * @param before what is wrong with the packs
   */
  static Ruling of(List<Rule> own, RuleConfiguration configuration, List<Diagnostic> before) {
    List<Rule> rules = new ArrayList<>(JourneyRules.domain());
    rules.addAll(own);
    // beside the rules of the loader, whose ids are taken as well
    List<Rule> all = new ArrayList<>(JourneyRules.structure());
    all.addAll(rules);
    List<Diagnostic> problems = new ArrayList<>(before);
    problems.addAll(JourneyValidator.of(all).problems());
    return new Ruling(
        List.copyOf(rules),
        configuration,
        JourneyValidator.of(rules).configured(configuration),
        List.copyOf(problems));
  }

  /** The rules that run, those of the loader first. */
  List<Rule> running() {
    List<Rule> running = new ArrayList<>(JourneyRules.structure());
    rules.stream().filter(rule -> !isOff(rule)).forEach(running::add);
    return running;
  }

  private boolean isOff(Rule rule) {
    return configuration.levels().get(rule.id()) == RuleConfiguration.Level.OFF;
  }
}

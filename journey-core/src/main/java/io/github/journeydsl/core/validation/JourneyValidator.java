package io.github.journeydsl.core.validation;

import io.github.journeydsl.core.diagnostic.Diagnostic;
import io.github.journeydsl.core.diagnostic.Severity;
import io.github.journeydsl.core.model.JourneyMap;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Runs rules over a map.
 *
 * <pre>{@code
 * ValidationReport report =
 *     JourneyValidator.of(JourneyRules.all()).validate(map, LocalDate.of(2026, 10, 5));
 * report.hasErrors();
 * }</pre>
 *
 * <p>Findings come in the order of the rules and, within a rule, of the map; those that the map
 * suppresses are left out.
 */
public final class JourneyValidator {

  private final List<Rule> rules;
  private final RuleConfiguration configuration;

  private JourneyValidator(List<Rule> rules, RuleConfiguration configuration) {
    this.rules = List.copyOf(rules);
    this.configuration = configuration;
  }

  /** A validator for {@code rules}, as severe as they are by themselves. */
  public static JourneyValidator of(List<Rule> rules) {
    return new JourneyValidator(rules, RuleConfiguration.defaults());
  }

  /** The same rules, as severe as {@code configuration} says. */
  public JourneyValidator configured(RuleConfiguration configuration) {
    return new JourneyValidator(rules, configuration);
  }

  /**
   * What the rules find in {@code map}.
   *
   * @param map the map to judge
   * @param today the day on which it is judged
   */
  public ValidationReport validate(JourneyMap map, LocalDate today) {
    RuleContext context = new RuleContext(map, today, configuration.thresholds());
    Suppressions suppressions = new Suppressions(map, today);
    return new ValidationReport(
        rules.stream().flatMap(rule -> run(rule, context, suppressions)).toList());
  }

  private Stream<Diagnostic> run(Rule rule, RuleContext context, Suppressions suppressions) {
    Optional<Severity> severity = configuration.severity(rule, context.map().status());
    if (severity.isEmpty()) {
      return Stream.empty();
    }
    return rule.check(context)
        .filter(finding -> rule.structural() || !suppressions.silence(rule.id(), finding))
        .map(finding -> diagnostic(rule, severity.get(), finding));
  }

  private static Diagnostic diagnostic(Rule rule, Severity severity, Finding finding) {
    return Diagnostic.builder()
        .id(rule.id())
        .severity(severity)
        .message(finding.message())
        .element(finding.element())
        .property(finding.property())
        .value(finding.value())
        .help(finding.help())
        .suggestions(finding.suggestions())
        .related(finding.related())
        .build();
  }
}

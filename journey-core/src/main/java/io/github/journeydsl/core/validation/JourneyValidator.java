package io.github.journeydsl.core.validation;

import io.github.journeydsl.core.diagnostic.Diagnostic;
import io.github.journeydsl.core.model.JourneyMap;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;

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
 * suppresses are kept apart. Rules that judge suppressions run last.
 */
public final class JourneyValidator {

  private final RuleSet rules;
  private final RuleConfiguration configuration;
  private final Set<String> mistakes;
  private final int mostFindings;

  private JourneyValidator(
      RuleSet rules, RuleConfiguration configuration, Set<String> mistakes, int mostFindings) {
    this.rules = rules;
    this.configuration = configuration;
    this.mistakes = mistakes;
    this.mostFindings = mostFindings;
  }

  /**
   * A validator for {@code rules}, as severe as they are by themselves. Of two rules that share an
   * id, the first runs, and every report says {@code rule-clash}.
   */
  public static JourneyValidator of(List<Rule> rules) {
    return new JourneyValidator(
        RuleSet.of(rules), RuleConfiguration.defaults(), Set.of(), Integer.MAX_VALUE);
  }

  /** The same rules, as severe as {@code configuration} says. */
  public JourneyValidator configured(RuleConfiguration configuration) {
    return new JourneyValidator(rules, configuration, mistakes, mostFindings);
  }

  /**
   * The same rules behind a reader that looks for mistakes of its own. No suppression silences
   * those; one that tries is told so.
   *
   * @param mistakes the ids of what the reader finds, such as {@code unknown-statement}
   */
  public JourneyValidator afterMistakes(Set<String> mistakes) {
    return new JourneyValidator(rules, configuration, Set.copyOf(mistakes), mostFindings);
  }

  /**
   * The same rules, each of which stops behind so many findings that the map does not accept; the
   * report says {@linkplain ValidationReport#unfinished() which} have. Without it they tell all.
   *
   * @param findings how many, 1 or more
   */
  public JourneyValidator upTo(int findings) {
    if (findings < 1) {
      throw new IllegalArgumentException("findings must be 1 or more, but was " + findings);
    }
    return new JourneyValidator(rules, configuration, mistakes, findings);
  }

  /** The ids of the rules that run, in their order. */
  public Set<String> ids() {
    return Collections.unmodifiableSet(rules.rules().keySet());
  }

  /** What is wrong with the rules themselves; each report begins with it. */
  public List<Diagnostic> problems() {
    return rules.problems();
  }

  /**
   * What the rules find in {@code map}. A rule that throws gives one {@code rule-failed}, and the
   * others run all the same.
   *
   * @param map the map to judge
   * @param today the day on which it is judged
   */
  public ValidationReport validate(JourneyMap map, LocalDate today) {
    return new ValidationRun(rules, configuration, mistakes, mostFindings, map, today)
        .report(today);
  }
}

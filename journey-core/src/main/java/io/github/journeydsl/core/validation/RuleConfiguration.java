package io.github.journeydsl.core.validation;

import io.github.journeydsl.core.diagnostic.Severity;
import io.github.journeydsl.core.model.Status;
import io.github.journeydsl.core.problem.Term;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * How bad the findings of rules are, where that differs from the rules' own opinion, and from which
 * values on they find something.
 *
 * <pre>{@code
 * RuleConfiguration.defaults()
 *     .with("content-unused", RuleConfiguration.Level.OFF)
 *     .with("phase-empty", RuleConfiguration.Level.ERROR)
 * }</pre>
 *
 * @param levels the level of each rule that was configured, by its id
 * @param thresholds from which values on rules call something large
 */
public record RuleConfiguration(Map<String, Level> levels, RuleThresholds thresholds) {

  /** What a rule can be set to. */
  public enum Level implements Term {
    /** The rule does not run. */
    OFF,
    /** Its findings are infos. */
    INFO,
    /** Its findings are warnings. */
    WARNING,
    /** Its findings are errors, in drafts too. */
    ERROR
  }

  /** Copies the levels. */
  public RuleConfiguration {
    levels = Map.copyOf(levels);
  }

  /** Nothing configured. */
  public static RuleConfiguration defaults() {
    return new RuleConfiguration(Map.of(), RuleThresholds.defaults());
  }

  /** The same, with a rule set to a level. */
  public RuleConfiguration with(String rule, Level level) {
    Map<String, Level> more = new LinkedHashMap<>(levels);
    more.put(rule, level);
    return new RuleConfiguration(more, thresholds);
  }

  /** The same, with other thresholds. */
  public RuleConfiguration with(RuleThresholds thresholds) {
    return new RuleConfiguration(levels, thresholds);
  }

  /** How bad findings of {@code rule} are in a map of {@code status}; nothing if it is off. */
  public Optional<Severity> severity(Rule rule, Status status) {
    Level level = levels.get(rule.id());
    if (level != null) {
      return switch (level) {
        case OFF -> Optional.empty();
        case INFO -> Optional.of(Severity.INFO);
        case WARNING -> Optional.of(Severity.WARNING);
        case ERROR -> Optional.of(Severity.ERROR);
      };
    }
    boolean milder = rule.milderInDraft() && status == Status.DRAFT;
    boolean lowered = milder && rule.severity() == Severity.ERROR;
    return Optional.of(lowered ? Severity.WARNING : rule.severity());
  }
}

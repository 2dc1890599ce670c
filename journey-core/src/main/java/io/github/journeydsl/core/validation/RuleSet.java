package io.github.journeydsl.core.validation;

import io.github.journeydsl.core.diagnostic.Diagnostic;
import io.github.journeydsl.core.diagnostic.DiagnosticBuilder;
import io.github.journeydsl.core.diagnostic.Severity;
import io.github.journeydsl.core.internal.CoreMessages;
import io.github.journeydsl.core.internal.Invariants;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Rules by their ids. Of two that share one, the first stays, and the clash is told.
 *
 * @param rules the rules that can run, in the order they were given
 * @param problems what is wrong with others
 */
record RuleSet(Map<String, Rule> rules, List<Diagnostic> problems) {

  static RuleSet of(List<Rule> given) {
    Map<String, Rule> rules = new LinkedHashMap<>();
    List<Diagnostic> problems = new ArrayList<>();
    for (Rule rule : given) {
      String id = idOf(rule);
      if (id == null) {
        problems.add(problem("rule-nameless", rule.getClass().getName()).build());
        continue;
      }
      Rule first = rules.putIfAbsent(id, rule);
      if (first != null) {
        problems.add(problem(
                "rule-clash", id, first.getClass().getName(), rule.getClass().getName())
            .build());
      }
    }
    return new RuleSet(rules, problems);
  }

  /** The id of a rule, which somebody else has written; nothing if it is unusable. */
  private static @Nullable String idOf(Rule rule) {
    try {
      @Nullable String id = rule.id();
      @Nullable Severity severity = rule.severity();
      return id != null && Invariants.isId(id) && severity != null ? id : null;
    } catch (RuntimeException | LinkageError | AssertionError | StackOverflowError e) {
      return null;
    }
  }

  private static DiagnosticBuilder problem(String key, Object... arguments) {
    return Diagnostic.builder()
        .id(key)
        .severity(Severity.ERROR)
        .message(CoreMessages.message(key, arguments))
        .help(CoreMessages.message(key + ".help"));
  }
}

package io.github.journeydsl.core.validation;

import io.github.journeydsl.core.diagnostic.Diagnostic;
import io.github.journeydsl.core.diagnostic.Severity;
import io.github.journeydsl.core.internal.CoreMessages;
import io.github.journeydsl.core.model.JourneyMap;
import io.github.journeydsl.core.model.Suppression;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** One run of rules over one map. */
final class ValidationRun {

  private final RuleSet rules;
  private final RuleConfiguration configuration;
  private final Set<String> unsilenceable;
  private final JourneyMap map;
  private final Suppressions suppressions;
  private final List<Diagnostic> diagnostics = new ArrayList<>();
  private final List<Silenced> silenced = new ArrayList<>();
  private final Set<String> judged = new HashSet<>();
  private final Set<String> unfinished = new HashSet<>();
  private final int mostFindings;

  ValidationRun(
      RuleSet rules,
      RuleConfiguration configuration,
      Set<String> mistakes,
      int mostFindings,
      JourneyMap map,
      LocalDate today) {
    this.rules = rules;
    this.configuration = configuration;
    this.unsilenceable = new HashSet<>(mistakes);
    this.mostFindings = mostFindings;
    this.map = map;
    this.suppressions = new Suppressions(map, today);
  }

  ValidationReport report(LocalDate today) {
    diagnostics.addAll(rules.problems());
    RuleContext context = context(today, SuppressionUse.NONE);
    rules.rules().forEach((id, rule) -> run(id, rule, false, () -> context));
    if (!map.suppressions().isEmpty()) {
      rules.rules().forEach((id, rule) -> run(id, rule, true, () -> context(today, use())));
    }
    return new ValidationReport(diagnostics, silenced, unfinished);
  }

  private RuleContext context(LocalDate today, SuppressionUse use) {
    return new RuleContext(map, today, configuration.thresholds(), use, mostFindings);
  }

  /** What is known so far. */
  private SuppressionUse use() {
    return new SuppressionUse(
        suppressions.entries().toList(), rules.rules().keySet(), judged, unsilenceable);
  }

  /** A rule is somebody else's work: what goes wrong in it must not end the run. */
  private void run(String id, Rule rule, boolean afterwards, Supplier<RuleContext> context) {
    try {
      if (rule.judgesSuppressions() != afterwards) {
        return;
      }
      if (rule.structural()) {
        unsilenceable.add(id);
      }
      Optional<Severity> severity = configuration.severity(rule, map.status());
      if (severity.isPresent()) {
        tell(id, rule, severity.get(), rule.check(context.get()));
      }
    } catch (RuntimeException | LinkageError | AssertionError | StackOverflowError e) {
      diagnostics.add(failure(id, e));
    }
  }

  /** Of a rule that did not come to its end nobody knows what a suppression would have silenced. */
  private void tell(String id, Rule rule, Severity severity, Stream<Finding> findings) {
    int before = diagnostics.size();
    boolean isWhole = findings
        .sequential()
        .allMatch(finding -> isTold(id, rule, severity, finding, diagnostics.size() - before));
    (isWhole ? judged : unfinished).add(id);
  }

  /** Adds a finding; false where the map does not accept it and so many were told already. */
  private boolean isTold(String id, Rule rule, Severity severity, Finding finding, int told) {
    var suppression =
        rule.structural() ? Optional.<Suppression>empty() : suppressions.silence(id, finding);
    if (suppression.isPresent()) {
      silenced.add(new Silenced(diagnostic(id, severity, finding), suppression.get()));
      return true;
    }
    if (told >= mostFindings) {
      return false;
    }
    diagnostics.add(diagnostic(id, severity, finding));
    return true;
  }

  private static Diagnostic diagnostic(String id, Severity severity, Finding finding) {
    return Diagnostic.builder()
        .id(id)
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

  private static Diagnostic failure(String id, Throwable problem) {
    StackTraceElement[] stack = problem.getStackTrace();
    String place = stack.length == 0 ? "?" : stack[0].toString();
    return Diagnostic.builder()
        .id("rule-failed")
        .severity(Severity.ERROR)
        .message(CoreMessages.message("rule-failed", id, problem.toString()))
        .help(CoreMessages.message("rule-failed.help", place))
        .build();
  }
}

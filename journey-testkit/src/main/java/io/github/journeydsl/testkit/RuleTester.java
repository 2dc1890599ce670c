package io.github.journeydsl.testkit;

import io.github.journeydsl.core.diagnostic.Diagnostic;
import io.github.journeydsl.core.diagnostic.Severity;
import io.github.journeydsl.core.model.JourneyMap;
import io.github.journeydsl.core.validation.Finding;
import io.github.journeydsl.core.validation.Rule;
import io.github.journeydsl.core.validation.RuleContext;
import io.github.journeydsl.core.validation.RuleThresholds;
import io.github.journeydsl.dsl.DiagnosticPrinter;
import io.github.journeydsl.dsl.JourneyLoader;
import io.github.journeydsl.dsl.LoadResult;
import io.github.journeydsl.dsl.SourceFiles;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Tries a rule on journeys and says what it should find.
 *
 * <pre>{@code
 * RuleTester.of(new PhaseNeedsGoal())
 *     .on("""
 *         journey a {}
 *         phase comparison "比較検討"
 *         """)
 *     .finds("phase comparison: no goal");
 * }</pre>
 *
 * <p>A finding is told as its element, a colon, and its message in English. What does not hold is
 * an {@link AssertionError} that says what was found instead; an exception of the rule comes
 * through as it is. A tester is immutable.
 */
public final class RuleTester {

  private static final String FILE = "test.journey";

  private final Rule rule;
  private final LocalDate today;
  private final RuleThresholds thresholds;

  private RuleTester(Rule rule, LocalDate today, RuleThresholds thresholds) {
    this.rule = rule;
    this.today = today;
    this.thresholds = thresholds;
  }

  /** A tester of {@code rule}, on 1 January 2026 unless told, with the usual thresholds. */
  public static RuleTester of(Rule rule) {
    return new RuleTester(rule, LocalDate.of(2026, 1, 1), RuleThresholds.defaults());
  }

  /** The same on another day. */
  public RuleTester today(LocalDate today) {
    return new RuleTester(rule, today, thresholds);
  }

  /** The same with other thresholds. */
  public RuleTester thresholds(RuleThresholds thresholds) {
    return new RuleTester(rule, today, thresholds);
  }

  /**
   * What the rule finds in a journey.
   *
   * @param text a whole journey in the text language, without imports
   * @throws AssertionError if the text has mistakes, so that the test would not test what it seems
   *     to
   */
  public RuleTrial on(String text) {
    LoadResult loaded = JourneyLoader.standard().load(SourceFiles.of(Map.of(FILE, text)), FILE);
    if (loaded.hasErrors() || loaded.map().isEmpty()) {
      throw new AssertionError("the text of the test has mistakes:\n" + mistakes(loaded));
    }
    return on(loaded.map().get());
  }

  private static String mistakes(LoadResult loaded) {
    DiagnosticPrinter printer = DiagnosticPrinter.of(loaded);
    return loaded.isLibrary()
        ? "it is a library, which has no map"
        : loaded.diagnostics().stream()
            .filter((Diagnostic found) -> found.severity() == Severity.ERROR)
            .map(printer::print)
            .collect(Collectors.joining("\n"));
  }

  /** What the rule finds in a map that was built in Java. */
  public RuleTrial on(JourneyMap map) {
    RuleContext context = new RuleContext(map, today, thresholds);
    List<Finding> found = rule.check(context).toList();
    if (!rule.check(context).toList().equals(found)) {
      throw new AssertionError(
          "the rule " + rule.id() + " finds something else each time it looks at the same map");
    }
    return new RuleTrial(rule, found);
  }
}

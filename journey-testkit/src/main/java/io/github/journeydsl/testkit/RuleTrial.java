package io.github.journeydsl.testkit;

import io.github.journeydsl.core.validation.Finding;
import io.github.journeydsl.core.validation.Rule;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a rule found, for a test to look at. */
public final class RuleTrial {

  private static final String ANYTHING = "…";

  private final Rule rule;
  private final List<Finding> found;

  RuleTrial(Rule rule, List<Finding> found) {
    this.rule = rule;
    this.found = List.copyOf(found);
  }

  /**
   * Demands exactly these findings in this order, each as its element, a colon and its message in
   * English: {@code phase comparison: no goal}. A {@code …} stands for any text.
   *
   * @throws AssertionError if the rule found something else
   */
  public RuleTrial finds(String... expected) {
    List<String> said = said();
    boolean same = said.size() == expected.length;
    for (int at = 0; same && at < expected.length; at++) {
      same = pattern(expected[at]).matcher(said.get(at)).matches();
    }
    if (!same) {
      throw new AssertionError("the rule " + rule.id() + " should find\n"
          + lines(Arrays.asList(expected)) + "but finds\n" + lines(said));
    }
    return this;
  }

  /**
   * Demands that nothing was found.
   *
   * @throws AssertionError if the rule found something
   */
  public RuleTrial findsNothing() {
    return finds();
  }

  /** What was found, for whatever else a test asks. */
  public List<Finding> findings() {
    return found;
  }

  private List<String> said() {
    return found.stream()
        .map(finding -> finding.element() + ": " + finding.message().english())
        .toList();
  }

  private static Pattern pattern(String expected) {
    String parts = Arrays.stream(expected.split(ANYTHING, -1))
        .map(Pattern::quote)
        .collect(Collectors.joining(".*"));
    return Pattern.compile(parts, Pattern.DOTALL);
  }

  private static String lines(List<String> findings) {
    return findings.isEmpty()
        ? "  nothing\n"
        : findings.stream().map(one -> "  " + one + "\n").collect(Collectors.joining());
  }
}

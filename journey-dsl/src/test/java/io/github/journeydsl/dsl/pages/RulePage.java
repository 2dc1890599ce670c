package io.github.journeydsl.dsl.pages;

import io.github.journeydsl.core.diagnostic.Severity;
import io.github.journeydsl.core.validation.Rule;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The page of a rule: its id as the heading, one sentence, how bad a finding is, then why it
 * matters, a map that breaks it, the map mended, and how to accept a finding.
 */
record RulePage(String id, Locale locale) {

  private static final Map<Severity, String> JAPANESE =
      Map.of(Severity.ERROR, "エラー", Severity.WARNING, "警告", Severity.INFO, "情報");

  /** The folder of all pages in a language, below {@code docs}. */
  static String folder(Locale locale) {
    return locale.equals(Locale.JAPANESE) ? "ja/rules/" : "rules/";
  }

  Page page() {
    return Page.of(folder(locale) + id + ".md");
  }

  /** What the rule finds, in one sentence. */
  String sentence() {
    return lines().get(2);
  }

  /** How bad a finding is, as the page says it. */
  String severity() {
    return lines().get(4);
  }

  private List<String> lines() {
    return page().lines();
  }

  Example wrong() {
    return examples().stream().filter(Example::isWrong).findFirst().orElseThrow();
  }

  Example mended() {
    return examples().stream()
        .filter(example -> example.block().info().equals("journey"))
        .findFirst()
        .orElseThrow();
  }

  /** The statement that accepts the finding. */
  Example allow() {
    return examples().stream()
        .filter(example -> example.block().info().equals("journey allow"))
        .findFirst()
        .orElseThrow();
  }

  List<Example> examples() {
    return page().examples();
  }

  /** How bad a finding of a rule is, in words. */
  static String severity(Severity severity, boolean milderInDraft, Locale locale) {
    if (locale.equals(Locale.JAPANESE)) {
      return JAPANESE.get(severity) + (milderInDraft ? "（下書きでは警告）" : "");
    }
    return severity.term() + (milderInDraft ? "; warning in a draft" : "");
  }

  static String severity(Rule rule, Locale locale) {
    return severity(rule.severity(), rule.milderInDraft(), locale);
  }

  @Override
  public String toString() {
    return folder(locale) + id + ".md";
  }
}

package io.github.journeydsl.core.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.journeydsl.core.Pieces;
import io.github.journeydsl.core.diagnostic.Diagnostic;
import io.github.journeydsl.core.diagnostic.Severity;
import io.github.journeydsl.core.internal.Invariants;
import io.github.journeydsl.core.validation.Rule;
import org.junit.jupiter.api.Test;

class JourneyRulesTest {

  @Test
  void rulesOfStructureAreErrorsInDraftsToo() {
    assertThat(JourneyRules.structure())
        .extracting(Rule::id, Rule::severity, Rule::milderInDraft, Rule::structural)
        .containsExactly(
            tuple("duplicate-id", Severity.ERROR, false, true),
            tuple("unknown-reference", Severity.ERROR, false, true),
            tuple("missing-property", Severity.ERROR, false, true));
  }

  @Test
  void rulesOfTheDomainAreAsSevereAsTheyAreDocumented() {
    assertThat(JourneyRules.domain())
        .extracting(Rule::id, Rule::severity, Rule::milderInDraft, Rule::structural)
        .containsExactly(
            tuple("dmu-coverage", Severity.ERROR, true, false),
            tuple("dmu-role-unfilled", Severity.ERROR, true, false),
            tuple("dmu-touched-only", Severity.INFO, false, false),
            tuple("absence-contradicted", Severity.WARNING, false, false),
            tuple("key-personas", Severity.WARNING, false, false),
            tuple("dmu-one-person", Severity.INFO, false, false),
            tuple("channel-one-sided", Severity.INFO, false, false),
            tuple("persona-incomplete", Severity.INFO, false, false),
            tuple("persona-unused", Severity.WARNING, false, false),
            tuple("reports-to-cycle", Severity.ERROR, false, false),
            tuple("phase-empty", Severity.ERROR, true, false),
            tuple("phase-duplicate-label", Severity.WARNING, false, false),
            tuple("emotion-missing", Severity.INFO, false, false),
            tuple("emotion-unsupported", Severity.WARNING, false, false),
            tuple("emotion-swing", Severity.WARNING, false, false),
            tuple("pain-unaddressed", Severity.WARNING, false, false),
            tuple("opportunity-ownerless", Severity.WARNING, false, false),
            tuple("opportunity-siloed", Severity.INFO, false, false),
            tuple("content-gap", Severity.WARNING, false, false),
            tuple("content-unused", Severity.WARNING, false, false),
            tuple("content-timing", Severity.ERROR, true, false),
            tuple("content-audience", Severity.WARNING, false, false),
            tuple("review-overdue", Severity.WARNING, false, false),
            tuple("kpi-flat", Severity.INFO, false, false),
            tuple("approval-gap", Severity.ERROR, true, false),
            tuple("approval-no-decision", Severity.ERROR, true, false),
            tuple("approval-not-in-dmu", Severity.WARNING, false, false),
            tuple("approval-document-missing", Severity.WARNING, false, false),
            tuple("approval-same-person", Severity.WARNING, false, false),
            tuple("approval-exceeds-phase", Severity.WARNING, false, false),
            tuple("approval-missing", Severity.WARNING, false, false),
            tuple("approval-remand", Severity.ERROR, false, false),
            tuple("approval-currency", Severity.ERROR, false, false),
            tuple("allow-unknown", Severity.WARNING, false, false),
            tuple("allow-expired", Severity.WARNING, false, false),
            tuple("allow-unused", Severity.WARNING, false, false));
  }

  @Test
  void allRulesAreThoseOfStructureThenThoseOfTheDomain() {
    assertThat(JourneyRules.all())
        .startsWith(JourneyRules.structure().toArray(Rule[]::new))
        .endsWith(JourneyRules.domain().toArray(Rule[]::new))
        .hasSize(JourneyRules.structure().size() + JourneyRules.domain().size());
    assertThat(JourneyRules.all())
        .extracting(Rule::id)
        .doesNotHaveDuplicates()
        .allMatch(Invariants::isId);
  }

  @Test
  void anEmptyMapOnlyLacksPeople() {
    assertThat(Verdict.on(Pieces.map().build()).diagnostics())
        .extracting(Diagnostic::id)
        .containsExactly("key-personas");
  }
}

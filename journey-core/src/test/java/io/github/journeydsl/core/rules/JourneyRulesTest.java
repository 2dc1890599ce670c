package io.github.journeydsl.core.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.journeydsl.core.Pieces;
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
            tuple("absence-contradicted", Severity.WARNING, false, false),
            tuple("phase-empty", Severity.ERROR, true, false),
            tuple("emotion-unsupported", Severity.WARNING, false, false),
            tuple("content-gap", Severity.WARNING, false, false),
            tuple("content-unused", Severity.WARNING, false, false),
            tuple("approval-gap", Severity.ERROR, true, false),
            tuple("approval-no-decision", Severity.ERROR, true, false),
            tuple("approval-not-in-dmu", Severity.WARNING, false, false),
            tuple("approval-document-missing", Severity.WARNING, false, false),
            tuple("approval-same-person", Severity.WARNING, false, false),
            tuple("approval-exceeds-phase", Severity.WARNING, false, false),
            tuple("approval-missing", Severity.WARNING, false, false),
            tuple("approval-remand", Severity.ERROR, false, false),
            tuple("approval-currency", Severity.ERROR, false, false));
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
  void anEmptyMapBreaksNone() {
    assertThat(Verdict.on(Pieces.map().build()).diagnostics()).isEmpty();
  }
}

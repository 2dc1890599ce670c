package io.github.journeydsl.core.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.journeydsl.core.Pieces;
import io.github.journeydsl.core.diagnostic.Diagnostic;
import io.github.journeydsl.core.diagnostic.Severity;
import io.github.journeydsl.core.model.JourneyMap;
import io.github.journeydsl.core.model.Opportunity;
import org.junit.jupiter.api.Test;

class OpportunityOwnerlessTest {

  private static final String RULE = "opportunity-ownerless";

  @Test
  void anOpportunityWithoutAnOwnerIsFound() {
    Diagnostic found = Verdict.only(RULE, map(Opportunity.builder().id("portal").build()));

    assertThat(found.element()).hasToString("Optional[opportunity portal]");
    assertThat(found.message()).hasToString("nobody is in charge of the opportunity portal");
    assertThat(found.help()).isPresent();
  }

  @Test
  void oneOwnerIsEnough() {
    assertThat(Verdict.of(
            RULE, map(Opportunity.builder().id("portal").addOwner("IT").build())))
        .isEmpty();
  }

  @Test
  void isAWarning() {
    assertThat(Verdict.severities(RULE, map(Opportunity.builder().id("portal").build())))
        .containsExactly(Severity.WARNING, Severity.WARNING);
  }

  private static JourneyMap map(Opportunity opportunity) {
    return Pieces.map().addOpportunity(opportunity).build();
  }
}

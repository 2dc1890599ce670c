package io.github.journeydsl.core.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.journeydsl.core.Pieces;
import io.github.journeydsl.core.diagnostic.Diagnostic;
import io.github.journeydsl.core.diagnostic.Severity;
import io.github.journeydsl.core.model.JourneyMap;
import io.github.journeydsl.core.model.Opportunity;
import org.junit.jupiter.api.Test;

class OpportunitySiloedTest {

  private static final String RULE = "opportunity-siloed";

  @Test
  void aGreatOpportunityOfOneDepartmentIsFound() {
    Diagnostic found = Verdict.only(RULE, map(4, "IT"));

    assertThat(found.element()).hasToString("Optional[opportunity portal]");
    assertThat(found.property()).contains("owner");
    assertThat(found.message())
        .hasToString("the opportunity portal has an impact of 4, "
            + "and one department alone is in charge: IT");
    assertThat(found.severity()).isEqualTo(Severity.INFO);
  }

  @Test
  void theSameDepartmentTwiceIsOne() {
    assertThat(Verdict.of(RULE, map(5, "IT", "IT"))).hasSize(1);
  }

  @Test
  void aSmallerOneOrOneOfTwoDepartmentsIsNot() {
    assertThat(Verdict.of(RULE, map(3, "IT"))).isEmpty();
    assertThat(Verdict.of(RULE, map(5, "IT", "Sales"))).isEmpty();
  }

  @Test
  void oneWithoutAnOwnerIsLeftToOpportunityOwnerless() {
    assertThat(Verdict.of(RULE, map(5))).isEmpty();
  }

  @Test
  void oneWithoutAnImpactIsNot() {
    Opportunity open = Opportunity.builder().id("portal").addOwner("IT").build();

    assertThat(Verdict.of(RULE, Pieces.map().addOpportunity(open).build())).isEmpty();
  }

  private static JourneyMap map(int impact, String... owners) {
    return Pieces.map()
        .addOpportunity(
            Opportunity.builder().id("portal").impact(impact).addOwners(owners).build())
        .build();
  }
}

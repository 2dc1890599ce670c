package io.github.journeydsl.core.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.journeydsl.core.problem.InvalidValueException;
import org.junit.jupiter.api.Test;

class OpportunityTest {

  @Test
  void addressesNothingTwice() {
    OpportunityBuilder twice = Opportunity.builder()
        .id("online-quotation")
        .addAddresses(Addressed.touchpoint("quotation"), Addressed.touchpoint("quotation"));

    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(twice::build)
        .satisfies(refusal -> assertThat(refusal.field()).isEqualTo("addresses"))
        .withMessageContaining("quotation");
  }

  @Test
  void mayAddressATouchpointAndAPainOfTheSameName() {
    Opportunity opportunity = Opportunity.builder()
        .id("online-quotation")
        .addAddresses(Addressed.touchpoint("quotation"), Addressed.pain("quotation"))
        .build();

    assertThat(opportunity.addresses()).hasSize(2);
  }
}

package io.github.journeydsl.core.approval;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.journeydsl.core.value.Money;
import org.junit.jupiter.api.Test;

class ApprovalChainTest {

  private final ApprovalStep draft = ApprovalStep.builder()
      .id("draft")
      .kind(ApprovalStepKind.DRAFT)
      .approvers(Approvers.of("yamada"))
      .build();

  @Test
  void aStepIsFoundByItsId() {
    ApprovalChain ringi = ApprovalChain.builder().id("ringi").addStep(draft).build();

    assertThat(ringi.step("draft")).contains(draft);
    assertThat(ringi.step("manager")).isEmpty();
  }

  @Test
  void ofOnePersonAllAndAnyAreTheSame() {
    assertThat(Approvers.allOf("sato"))
        .isEqualTo(Approvers.of("sato"))
        .isEqualTo(Approvers.anyOf("sato"))
        .isEqualTo(Approvers.atLeast(1, "sato"));
  }

  @Test
  void ofSeveralPeopleAllAnyAndSomeAreDifferent() {
    assertThat(Approvers.allOf("sato", "suzuki").quorum()).isEqualTo(new Quorum.All());
    assertThat(Approvers.anyOf("sato", "suzuki").quorum()).isEqualTo(new Quorum.Any());
    assertThat(Approvers.atLeast(2, "sato", "suzuki").quorum()).isEqualTo(new Quorum.AtLeast(2));
  }

  @Test
  void amountsAreBoundedBelowAboveOrBoth() {
    Money low = Money.of(0, "JPY");
    Money high = Money.of(1, "JPY");

    assertThat(AmountCondition.atLeast(low).below()).isEmpty();
    assertThat(AmountCondition.below(high).atLeast()).isEmpty();
    assertThat(AmountCondition.between(low, high).atLeast()).contains(low);
    assertThat(AmountCondition.between(low, high).below()).contains(high);
  }
}

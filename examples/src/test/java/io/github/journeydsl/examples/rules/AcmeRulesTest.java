package io.github.journeydsl.examples.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.journeydsl.core.validation.RulePacks;
import io.github.journeydsl.testkit.RuleTester;
import org.junit.jupiter.api.Test;

class AcmeRulesTest {

  @Test
  void aPhaseNeedsAGoal() {
    RuleTester.of(new PhaseNeedsGoal()).on("""
            journey a {}
            phase comparison "比較検討"
            phase purchase { goal "a contract" }
            """).finds("phase comparison: phase 比較検討 has no goal");
  }

  @Test
  void aSalesMeetingNeedsAnOwner() {
    RuleTester.of(new SalesMeetingNeedsOwner()).on("""
            journey a {}
            phase comparison {
              touchpoint demo { channel sales-meeting }
              touchpoint talks { channel sales-meeting; owner "Sales" }
              touchpoint search { channel website }
            }
            """).finds("touchpoint demo: …");
  }

  @Test
  void theCommandFindsThem() {
    RulePacks packs = RulePacks.installed(AcmeRulesTest.class.getClassLoader());

    assertThat(packs.problems()).isEmpty();
    assertThat(packs.rules().get("acme")).hasSize(2);
  }
}

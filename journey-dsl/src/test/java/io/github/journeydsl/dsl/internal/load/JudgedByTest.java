package io.github.journeydsl.dsl.internal.load;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.journeydsl.core.element.ElementKind;
import io.github.journeydsl.core.rules.JourneyRules;
import io.github.journeydsl.core.validation.Rule;
import org.junit.jupiter.api.Test;

class JudgedByTest {

  @Test
  void whatEveryRuleRestsOnIsKnown() {
    assertThat(JourneyRules.domain().stream().map(Rule::id))
        .filteredOn(rule -> !rule.startsWith("allow-")) // judged by what was silenced
        .isNotEmpty()
        .allMatch(JudgedBy::isKnown);
  }

  @Test
  void rulesOfOthersRestOnEverythingWhereElementsAreJudgedByTheirUse() {
    assertThat(JudgedBy.of("pack-rule", ElementKind.CONTENT)).contains(ElementKind.values());
    assertThat(JudgedBy.of("pack-rule", ElementKind.PHASE)).isEmpty();
  }
}

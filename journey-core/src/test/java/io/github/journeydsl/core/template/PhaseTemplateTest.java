package io.github.journeydsl.core.template;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.journeydsl.core.model.Phase;
import io.github.journeydsl.core.problem.Term;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PhaseTemplateTest {

  @Test
  void isCalledByTheNamePeopleWrite() {
    assertThat(Term.words(PhaseTemplate.class))
        .containsExactly(
            "standard-6", "awareness-to-expansion", "ma-5", "touchpoint-5", "content-5");
  }

  @Test
  void hasItsPhasesInOrder() {
    assertThat(PhaseTemplate.STANDARD_6.phases())
        .extracting(Phase::label)
        .containsExactly("認知", "検討", "評価", "購入", "使用・維持", "推奨");
    assertThat(PhaseTemplate.MA_5.phases())
        .extracting(Phase::id)
        .containsExactly("awareness", "interest", "comparison", "purchase", "adoption");
    assertThat(PhaseTemplate.AWARENESS_TO_EXPANSION.phases())
        .extracting(Phase::label)
        .containsExactly("Awareness", "Consideration", "Decision", "Implementation", "Expansion");
    assertThat(PhaseTemplate.TOUCHPOINT_5.phases())
        .extracting(Phase::label)
        .containsExactly("認知", "検討", "決定", "利用", "推奨");
    assertThat(PhaseTemplate.CONTENT_5.phases())
        .extracting(Phase::label)
        .containsExactly("認知", "興味・関心", "検討", "購入決定", "購入後");
  }

  @ParameterizedTest
  @EnumSource
  void itsPhasesAreEmptyAndCalledDifferently(PhaseTemplate template) {
    assertThat(template.phases()).extracting(Phase::id).doesNotHaveDuplicates();
    assertThat(template.phases())
        .allSatisfy(phase -> assertThat(phase)
            .isEqualTo(Phase.builder().id(phase.id()).label(phase.label()).build()));
  }
}

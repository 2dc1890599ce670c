package io.github.journeydsl.core.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EmotionPointTest {

  @Test
  void theLowestAndTheHighestScoreAreScores() {
    assertThat(EmotionPoint.of(EmotionPoint.LOWEST).score()).isEqualTo(-5);
    assertThat(EmotionPoint.of(EmotionPoint.HIGHEST).score()).isEqualTo(5);
  }

  @Test
  void withoutEvidenceItIsOnlyAssumed() {
    assertThat(EmotionPoint.of(1).isSupported()).isFalse();
  }

  @ParameterizedTest
  @EnumSource
  void anyEvidenceButAnAssumptionSupportsIt(EvidenceKind kind) {
    EmotionPoint point = EmotionPoint.of(1, "期待").from(Evidence.of(kind, "2026-08"));

    assertThat(point.isSupported()).isEqualTo(kind != EvidenceKind.ASSUMPTION);
    assertThat(point.feeling()).contains("期待");
    assertThat(point.evidence()).contains(Evidence.of(kind, "2026-08"));
  }

  @Test
  void evidenceNeedsNoNote() {
    assertThat(Evidence.of(EvidenceKind.CRM).note()).isEmpty();
  }
}

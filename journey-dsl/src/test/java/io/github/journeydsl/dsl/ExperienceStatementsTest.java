package io.github.journeydsl.dsl;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.journeydsl.core.model.EmotionPoint;
import io.github.journeydsl.core.model.Evidence;
import io.github.journeydsl.core.model.EvidenceKind;
import io.github.journeydsl.core.model.Experience;
import io.github.journeydsl.core.model.Stance;
import io.github.journeydsl.core.model.Touchpoint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Touchpoints, what people live through there, and how they feel. */
class ExperienceStatementsTest {

  private static Touchpoint touchpoint(String properties) {
    return Reads.statements("phase x { touchpoint t {\n" + properties + "\n} }")
        .phases()
        .get(0)
        .touchpoints()
        .get(0);
  }

  private static EmotionPoint emotion(String rest) {
    return touchpoint("for p { emotion " + rest + " }")
        .experiences()
        .get(0)
        .emotion()
        .orElseThrow();
  }

  @Test
  void aTouchpointWithEveryPropertyGivesEveryProperty() {
    assertThat(Reads.statements("""
        phase x {
          touchpoint 見積 "見積もり" {
            channel   sales-meeting
            owner     "営業部"
            offers    roi-estimate, quotation-document
            job       validation, consensus-creation
            backstage "想定問答を用意", "資料を印刷"
            for yamada
          }
        }
        """).phases().get(0).touchpoints())
        .containsExactly(Touchpoint.builder()
            .id("見積")
            .label("見積もり")
            .channel("sales-meeting")
            .owner("営業部")
            .addOffers("roi-estimate", "quotation-document")
            .addJobs("validation", "consensus-creation")
            .addBackstage("想定問答を用意", "資料を印刷")
            .addExperience(Experience.builder().persona("yamada").build())
            .build());
  }

  @Test
  void repeatedOffersJobsAndBackstageAddUp() {
    Touchpoint touchpoint =
        touchpoint("offers a; job j; backstage \"x\"; offers b, c; job k; backstage \"y\"");
    assertThat(touchpoint.offers()).containsExactly("a", "b", "c");
    assertThat(touchpoint.jobs()).containsExactly("j", "k");
    assertThat(touchpoint.backstage()).containsExactly("x", "y");
  }

  @Test
  void anExperienceWithEveryPropertyGivesEveryProperty() {
    assertThat(touchpoint("""
        for 山田 {
          action      "検索する", "記事を読む"
          thought     "MAツールって何?"
          pain        "用語が難しい"
          gain        "近道を知った"
          information "価格体系"
          stance      supporter
          emotion     -2 "不安" from interview "2026-08 (n=12)"
          action      "もう一度検索する"
        }
        """).experiences())
        .containsExactly(Experience.builder()
            .persona("山田")
            .addActions("検索する", "記事を読む", "もう一度検索する")
            .addThought("MAツールって何?")
            .addPain("用語が難しい")
            .addGain("近道を知った")
            .addInformation("価格体系")
            .stance(Stance.SUPPORTER)
            .emotion(EmotionPoint.of(-2, "不安")
                .from(Evidence.of(EvidenceKind.INTERVIEW, "2026-08 (n=12)")))
            .build());
  }

  @ParameterizedTest
  @EnumSource(Stance.class)
  void everyStanceHasItsWord(Stance stance) {
    assertThat(touchpoint("for p { stance " + stance.term() + " }")
            .experiences()
            .get(0)
            .stance())
        .contains(stance);
  }

  @ParameterizedTest
  @EnumSource(EvidenceKind.class)
  void everyKindOfEvidenceHasItsWord(EvidenceKind kind) {
    assertThat(emotion("0 from " + kind.term()))
        .isEqualTo(EmotionPoint.of(0).from(Evidence.of(kind)));
  }

  @ParameterizedTest
  @CsvSource({"+5,5", "5,5", "+0,0", "0,0", "-0,0", "-5,-5", "3.0,3"})
  void aScoreIsAWholeNumberWithOrWithoutItsSign(String written, int score) {
    assertThat(emotion(written)).isEqualTo(EmotionPoint.of(score));
  }

  @Test
  void feelingAndEvidenceMayEachBeLeftOut() {
    assertThat(emotion("+1")).isEqualTo(EmotionPoint.of(1));
    assertThat(emotion("+1 \"期待\"")).isEqualTo(EmotionPoint.of(1, "期待"));
    assertThat(emotion("+1 from crm"))
        .isEqualTo(EmotionPoint.of(1).from(Evidence.of(EvidenceKind.CRM)));
    assertThat(emotion("+1 \"期待\" from crm \"H1\""))
        .isEqualTo(EmotionPoint.of(1, "期待").from(Evidence.of(EvidenceKind.CRM, "H1")));
  }

  @Test
  void noEmotionIsNoEmotion() {
    assertThat(touchpoint("for p { action \"a\" }").experiences().get(0).emotion())
        .isEmpty();
  }
}

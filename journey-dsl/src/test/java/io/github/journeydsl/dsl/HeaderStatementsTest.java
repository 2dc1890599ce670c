package io.github.journeydsl.dsl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.journeydsl.core.model.JourneyMap;
import io.github.journeydsl.core.model.JourneyState;
import io.github.journeydsl.core.model.Phase;
import io.github.journeydsl.core.model.Review;
import io.github.journeydsl.core.model.Status;
import io.github.journeydsl.core.template.PhaseTemplate;
import io.github.journeydsl.core.value.TimeSpan;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The head of a journey. */
class HeaderStatementsTest {

  @Test
  void theShortestJourneyIsADraftLabelledWithItsId() {
    JourneyMap map = Reads.map("journey a");
    assertThat(map).isEqualTo(JourneyMap.builder().id("a").build());
    assertThat(map.label()).isEqualTo("a");
    assertThat(map.status()).isEqualTo(Status.DRAFT);
  }

  @Test
  void aHeadWithEveryPropertyGivesEveryProperty() {
    JourneyMap map = Reads.map("""
        journey ma-adoption "MAツールの導入" {
          description "選び、稟議を通し、活用するまで"
          version     "1.2.0"
          status      published
          state       to-be
          owner       "マーケティング部", "営業部"
          country     JP
          timezone    "Asia/Tokyo"
          currency    JPY
          reviewed    2026-10-01 every 3 months
        }
        """);
    assertThat(map)
        .isEqualTo(JourneyMap.builder()
            .id("ma-adoption")
            .label("MAツールの導入")
            .description("選び、稟議を通し、活用するまで")
            .version("1.2.0")
            .status(Status.PUBLISHED)
            .state(JourneyState.TO_BE)
            .addOwners("マーケティング部", "営業部")
            .country("JP")
            .timeZone(ZoneId.of("Asia/Tokyo"))
            .currency("JPY")
            .review(new Review(LocalDate.of(2026, 10, 1), TimeSpan.months(3)))
            .build());
  }

  @Test
  void repeatedOwnersAreOneList() {
    assertThat(Reads.map("journey a { owner \"x\", \"y\"; owner \"z\" }").owners())
        .containsExactly("x", "y", "z");
  }

  @Test
  void anEmptyBlockIsAsGoodAsNone() {
    assertThat(Reads.map("journey a {\n}")).isEqualTo(Reads.map("journey a"));
    assertThat(Reads.map("journey a {}")).isEqualTo(Reads.map("journey a"));
  }

  @Test
  void theHeadMayStandBehindWhatItHeads() {
    assertThat(Reads.map("phase x\njourney a \"A\"").phases()).hasSize(1);
  }

  @Test
  void idAndLabelMayBeJapanese() {
    JourneyMap map = Reads.map("journey 導入 \"MAツールの導入\" { state as-is }");
    assertThat(map.id()).isEqualTo("導入");
    assertThat(map.label()).isEqualTo("MAツールの導入");
    assertThat(map.state()).contains(JourneyState.AS_IS);
  }

  @ParameterizedTest
  @EnumSource(PhaseTemplate.class)
  void aTemplateGivesItsPhases(PhaseTemplate template) {
    JourneyMap map = Reads.map("journey a { phases " + template.term() + " }");
    assertThat(map.phases()).isEqualTo(template.phases());
  }

  @Test
  void aPhaseOfTheTemplateIsRefinedWhereItStands() {
    JourneyMap map = Reads.map("""
        journey a { phases standard-6 }
        phase trial "試用"
        phase evaluation { goal "比べる" }
        phase usage "利用"
        """);
    assertThat(map.phases())
        .extracting(Phase::id, Phase::label)
        .containsExactly(
            tuple("awareness", "認知"),
            tuple("consideration", "検討"),
            tuple("evaluation", "評価"),
            tuple("purchase", "購入"),
            tuple("usage", "利用"),
            tuple("advocacy", "推奨"),
            tuple("trial", "試用"));
    assertThat(map.phase("evaluation").orElseThrow().goal()).contains("比べる");
  }
}

package io.github.journeydsl.core.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.journeydsl.core.Pieces;
import io.github.journeydsl.core.approval.ApprovalChain;
import io.github.journeydsl.core.approval.ApprovalStep;
import io.github.journeydsl.core.approval.ApprovalStepKind;
import io.github.journeydsl.core.approval.Approvers;
import io.github.journeydsl.core.model.Content;
import io.github.journeydsl.core.model.JourneyMap;
import io.github.journeydsl.core.model.JourneyMapBuilder;
import io.github.journeydsl.core.model.Touchpoint;
import io.github.journeydsl.core.scenario.NurtureScenario;
import io.github.journeydsl.core.step.Send;
import java.util.List;
import org.junit.jupiter.api.Test;

class ContentMapTest {

  private final Touchpoint webinar =
      Pieces.touchpoint("webinar", Pieces.experience("sato"), Pieces.experience("yamada"))
          .toBuilder()
          .addOffer("sheet")
          .build();
  private final Touchpoint quotation =
      Pieces.touchpoint("quotation", Pieces.experience("yamada")).toBuilder()
          .addOffers("estimate", "sheet")
          .build();
  private final JourneyMap map = Pieces.map()
      .addPersona(Pieces.persona("yamada", "user"))
      .addPersona(Pieces.persona("sato", "decision-maker"))
      .addPhase(Pieces.phase("comparison", webinar, quotation))
      .addPhase(Pieces.phase("purchase", Pieces.touchpoint("trial", Pieces.experience("sato"))))
      .build();

  @Test
  void peopleAreOfferedWhatTheTouchpointsOfferWhereTheyTakePart() {
    ContentMap offers = ContentMap.of(map);

    assertThat(offers.offered("comparison", "yamada")).containsExactly("sheet", "estimate");
    assertThat(offers.offered("comparison", "sato")).containsExactly("sheet");
    assertThat(offers.offered("purchase", "sato")).isEmpty();
  }

  @Test
  void whoTakesNoPartIsOfferedNothing() {
    ContentMap offers = ContentMap.of(map);

    assertThat(offers.offered("purchase", "yamada")).isEmpty();
    assertThat(offers.offered("adoption", "yamada")).isEmpty();
    assertThat(offers.participants("adoption")).isEmpty();
    assertThat(offers.participants("comparison")).containsExactly("sato", "yamada");
  }

  @Test
  void everybodyWhoTakesPartHasACellInTheOrderTheyAppear() {
    assertThat(ContentMap.of(map).cells())
        .containsExactly(
            new ContentCell("comparison", "sato", List.of("sheet"), List.of()),
            new ContentCell("comparison", "yamada", List.of("sheet", "estimate"), List.of()),
            new ContentCell("purchase", "sato", List.of(), List.of()));
    assertThat(ContentMap.of(map).gaps())
        .containsExactly(new ContentCell("purchase", "sato", List.of(), List.of()));
  }

  @Test
  void aSendStandsBesideWhatTouchpointsOffer() {
    assertThat(ContentMap.of(with(mailing())).cell("comparison", "sato"))
        .isEqualTo(new ContentCell("comparison", "sato", List.of("sheet"), List.of("mail")));
  }

  @Test
  void whatNobodyIsGivenIsUnused() {
    JourneyMap more = map.toBuilder()
        .addContents(Pieces.content("sheet"), Pieces.content("leaflet"))
        .build();
    assertThat(ContentMap.of(more).unused()).extracting(Content::id).containsExactly("leaflet");
  }

  @Test
  void aScenarioForNobodyInParticularReachesEverybodyInItsPhases() {
    ContentMap offers = ContentMap.of(with(mailing()));

    assertThat(offers.offered("comparison", "yamada")).contains("mail");
    assertThat(offers.offered("comparison", "sato")).contains("mail");
    assertThat(offers.offered("purchase", "sato")).isEmpty();
  }

  @Test
  void aScenarioForARoleReachesThoseWhoHoldIt() {
    ContentMap offers = ContentMap.of(with(mailing("user")));

    assertThat(offers.offered("comparison", "yamada")).contains("mail");
    assertThat(offers.offered("comparison", "sato")).doesNotContain("mail");
  }

  @Test
  void aScenarioForAPersonaReachesOnlyThem() {
    ContentMap offers = ContentMap.of(with(mailing("sato")));

    assertThat(offers.offered("comparison", "yamada")).doesNotContain("mail");
    assertThat(offers.offered("comparison", "sato")).contains("mail");
  }

  @Test
  void aPersonaWinsOverARoleOfTheSameId() {
    JourneyMapBuilder builder = with(mailing("user")).toBuilder();
    JourneyMap named = builder.addPersona(Pieces.persona("user", "buyer")).build();

    assertThat(ContentMap.of(named).offered("comparison", "yamada")).doesNotContain("mail");
  }

  @Test
  void whatIsOfferedSentOrNeededIsUsed() {
    ApprovalStep step = ApprovalStep.builder()
        .id("draft")
        .kind(ApprovalStepKind.DRAFT)
        .approvers(Approvers.of("yamada"))
        .addDocument("contract")
        .build();
    ApprovalChain ringi = ApprovalChain.builder().id("ringi").addStep(step).build();
    JourneyMap using =
        with(mailing("nobody")).toBuilder().addApprovalChain(ringi).build();

    assertThat(ContentMap.of(using).used())
        .containsExactlyInAnyOrder("sheet", "estimate", "mail", "contract");
  }

  private JourneyMap with(NurtureScenario scenario) {
    return map.toBuilder().addScenario(scenario).build();
  }

  private static NurtureScenario mailing(String... audience) {
    return Pieces.scenario("mailing", List.of("comparison"), Send.of("mail", "email")).toBuilder()
        .addAudience(audience)
        .build();
  }
}

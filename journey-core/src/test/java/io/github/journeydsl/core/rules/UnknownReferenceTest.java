package io.github.journeydsl.core.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.journeydsl.core.Pieces;
import io.github.journeydsl.core.diagnostic.Diagnostic;
import io.github.journeydsl.core.diagnostic.Severity;
import io.github.journeydsl.core.event.EventType;
import io.github.journeydsl.core.model.Addressed;
import io.github.journeydsl.core.model.Channel;
import io.github.journeydsl.core.model.Content;
import io.github.journeydsl.core.model.Experience;
import io.github.journeydsl.core.model.JourneyMap;
import io.github.journeydsl.core.model.Opportunity;
import io.github.journeydsl.core.model.Persona;
import io.github.journeydsl.core.model.StakeholderRole;
import io.github.journeydsl.core.scenario.NurtureScenario;
import io.github.journeydsl.core.step.Move;
import java.util.List;
import org.junit.jupiter.api.Test;

class UnknownReferenceTest {

  @Test
  void theNameThatWasMostLikelyMeantIsSuggested() {
    JourneyMap map = Pieces.map()
        .addPersona(Pieces.persona("yamada", "user"))
        .addPhase(Pieces.phase("a", Pieces.touchpoint("t", Pieces.experience("yamad"))))
        .build();

    Diagnostic found = Verdict.only("unknown-reference", map);

    assertThat(found.message()).hasToString("no persona is called \"yamad\"");
    assertThat(found.suggestions()).containsExactly("yamada");
    assertThat(found.help()).isEmpty();
    assertThat(Verdict.related(found)).containsExactly("persona yamada");
    assertThat(found.related().get(0).message())
        .hasToString("a persona with a similar name is declared here");
  }

  @Test
  void aKnownNameIsSuggestedThoughItIsDeclaredNowhere() {
    Diagnostic found = Verdict.only(
        "unknown-reference",
        Pieces.map().addPersona(Pieces.persona("yamada", "byer")).build());

    assertThat(found.suggestions()).containsExactly("buyer");
    assertThat(found.related()).isEmpty();
  }

  @Test
  void whereNothingIsSimilarTheHelpIsToDeclareIt() {
    Diagnostic found = Verdict.only(
        "unknown-reference",
        Pieces.map().addPersona(Pieces.persona("yamada", "astronaut")).build());

    assertThat(found.suggestions()).isEmpty();
    assertThat(found.help().orElseThrow()).hasToString("declare it, or name one that is declared");
  }

  @Test
  void aNameOfAnotherKindIsExplained() {
    JourneyMap map = Pieces.map()
        .addPersona(Pieces.persona("yamada", "ma-guide"))
        .addContent(Pieces.content("ma-guide"))
        .build();

    Diagnostic found = Verdict.only("unknown-reference", map);

    assertThat(found.message()).hasToString("no role is called \"ma-guide\"");
    assertThat(found.help().orElseThrow())
        .hasToString("\"ma-guide\" is a content; here a role is needed");
    assertThat(found.suggestions()).isEmpty();
  }

  @Test
  void aRoleThatNeedsNoDeclarationIsExplainedWhereAPersonaIsNeeded() {
    JourneyMap map = Pieces.map()
        .addPersona(Pieces.persona("yamada", "user").toBuilder()
            .reportsTo("decision-maker")
            .build())
        .build();

    Diagnostic found = Verdict.only("unknown-reference", map);

    assertThat(found.message()).hasToString("no persona is called \"decision-maker\"");
    assertThat(found.help().orElseThrow())
        .hasToString("\"decision-maker\" is a role; here a persona is needed");
  }

  @Test
  void aPersonaIsExplainedWhereARoleIsNeeded() {
    JourneyMap map = Pieces.map()
        .addPersona(Pieces.persona("yamada", "suzuki"))
        .addPersona(Pieces.persona("suzuki", "user"))
        .build();

    Diagnostic found = Verdict.only("unknown-reference", map);

    assertThat(found.help().orElseThrow())
        .hasToString("\"suzuki\" is a persona; here a role is needed");
  }

  @Test
  void anAudienceIsAPersonaOrARole() {
    NurtureScenario scenario = NurtureScenario.builder()
        .id("s")
        .addAudience("yamata", "user", "yamada")
        .build();
    JourneyMap map = Pieces.map()
        .addPersona(Pieces.persona("yamada", "user"))
        .addDeclaredRole(StakeholderRole.of("yamada"))
        .addScenario(scenario)
        .build();

    Diagnostic found = Verdict.only("unknown-reference", map);

    assertThat(found.message()).hasToString("no persona or role is called \"yamata\"");
    assertThat(found.suggestions()).containsExactly("yamada");
    assertThat(Verdict.related(found)).containsExactly("persona yamada", "role yamada");
  }

  @Test
  void aMisspeltRoleOfAnAudienceIsFoundAmongTheRoles() {
    NurtureScenario scenario =
        NurtureScenario.builder().id("s").addAudience("byer").build();

    Diagnostic found =
        Verdict.only("unknown-reference", Pieces.map().addScenario(scenario).build());

    assertThat(found.suggestions()).containsExactly("buyer");
  }

  @Test
  void oneMistakeInOneListIsOneFinding() {
    NurtureScenario scenario =
        Pieces.scenario("s", List.of(), Move.to("nowhere"), Move.to("nowhere"));

    assertThat(Verdict.places(
            "unknown-reference", Pieces.map().addScenario(scenario).build()))
        .containsExactly("scenario s");
  }

  @Test
  void theSameMistakeAtTwoElementsIsFoundTwice() {
    JourneyMap map = Pieces.map()
        .addPersona(Pieces.persona("a", "astronaut"))
        .addPersona(Pieces.persona("b", "astronaut"))
        .build();

    assertThat(Verdict.places("unknown-reference", map)).containsExactly("persona a", "persona b");
  }

  @Test
  void aPainIsKnownByItsWords() {
    Experience experience =
        Experience.builder().persona("yamada").addPain("見積もりに2週間かかる").build();
    JourneyMap map = Pieces.map()
        .addPersona(Pieces.persona("yamada", "user"))
        .addPhase(Pieces.phase("a", Pieces.touchpoint("t", experience)))
        .addOpportunity(Opportunity.builder()
            .id("faster")
            .addAddresses(Addressed.pain("見積もりに2週間かかる"), Addressed.pain("見積もりに3週間かかる"))
            .build())
        .build();

    Diagnostic found = Verdict.only("unknown-reference", map);

    assertThat(found.message()).hasToString("no touchpoint has the pain \"見積もりに3週間かかる\"");
    assertThat(found.element()).hasToString("Optional[opportunity faster]");
    assertThat(found.property()).contains("addresses");
    assertThat(found.value()).contains("見積もりに3週間かかる");
    assertThat(found.suggestions()).containsExactly("見積もりに2週間かかる");
  }

  @Test
  void whatIsDeclaredOrKnownIsFoundNowhere() {
    JourneyMap map = Pieces.map()
        .addDeclaredRole(StakeholderRole.of("astronaut"))
        .addChannel(Channel.builder().id("fax").build())
        .addEvent(EventType.builder().id("contract-signed").build())
        .addPersona(Persona.builder()
            .id("yamada")
            .addRoles("astronaut", "buyer")
            .reportsTo("yamada")
            .build())
        .addContent(Content.builder().id("c").addPersona("yamada").build())
        .addPhase(Pieces.phase(
            "a",
            Pieces.touchpoint("t").toBuilder().channel("fax").build(),
            Pieces.touchpoint("u").toBuilder().channel("phone").build()))
        .build();

    assertThat(Verdict.of("unknown-reference", map)).isEmpty();
  }

  @Test
  void isAnErrorInDraftsToo() {
    JourneyMap map =
        Pieces.map().addPersona(Pieces.persona("yamada", "astronaut")).build();

    assertThat(Verdict.severities("unknown-reference", map))
        .containsExactly(Severity.ERROR, Severity.ERROR);
  }
}

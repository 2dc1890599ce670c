package io.github.journeydsl.core.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.journeydsl.core.Pieces;
import io.github.journeydsl.core.approval.ApprovalChain;
import io.github.journeydsl.core.approval.ApprovalStep;
import io.github.journeydsl.core.approval.ApprovalStepKind;
import io.github.journeydsl.core.approval.Approvers;
import io.github.journeydsl.core.diagnostic.Diagnostic;
import io.github.journeydsl.core.diagnostic.Severity;
import io.github.journeydsl.core.model.Content;
import io.github.journeydsl.core.model.JourneyMap;
import io.github.journeydsl.core.model.JourneyMapBuilder;
import io.github.journeydsl.core.model.Touchpoint;
import io.github.journeydsl.core.scenario.NurtureScenario;
import io.github.journeydsl.core.step.Send;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContentAudienceTest {

  private static final String RULE = "content-audience";

  private static final Content FOR_DECIDERS =
      Pieces.content("roi").toBuilder().addRole("decision-maker").build();

  @Test
  void aContentThatReachesOnlyOthersIsFound() {
    Diagnostic found = Verdict.only(RULE, map(FOR_DECIDERS, "yamada").build());

    assertThat(found.element()).hasToString("Optional[content roi]");
    assertThat(found.message())
        .hasToString("content roi reaches only yamada, for whom it is not meant");
    assertThat(Verdict.related(found)).containsExactly("touchpoint quote");
    assertThat(found.help()).isPresent();
  }

  @Test
  void oneOfThoseItIsMeantForIsEnough() {
    assertThat(Verdict.of(RULE, map(FOR_DECIDERS, "yamada", "sato").build())).isEmpty();
  }

  @Test
  void aPersonaMayBeMeantByName() {
    Content forYamada = FOR_DECIDERS.toBuilder().addPersona("yamada").build();

    assertThat(Verdict.of(RULE, map(forYamada, "yamada").build())).isEmpty();
    assertThat(Verdict.of(
            RULE,
            map(Pieces.content("roi").toBuilder().addPersona("sato").build(), "yamada")
                .build()))
        .hasSize(1);
  }

  @Test
  void aContentForEverybodyIsNot() {
    assertThat(Verdict.of(RULE, map(Pieces.content("roi"), "yamada").build())).isEmpty();
  }

  @Test
  void aContentThatReachesNobodyIsNot() {
    assertThat(Verdict.of(RULE, map(FOR_DECIDERS).build())).isEmpty();
  }

  @Test
  void somebodyTheMapDoesNotKnowMayBeMeant() {
    assertThat(Verdict.of(RULE, map(FOR_DECIDERS, "yamada", "nobody").build())).isEmpty();
  }

  @Test
  void whoNeedsItToApproveIsReached() {
    ApprovalStep step = ApprovalStep.builder()
        .id("decision")
        .kind(ApprovalStepKind.DECIDE)
        .approvers(Approvers.of("sato"))
        .addDocument("roi")
        .build();
    JourneyMap map = map(FOR_DECIDERS, "yamada")
        .addApprovalChain(ApprovalChain.builder().id("ringi").addStep(step).build())
        .build();

    assertThat(Verdict.of(RULE, map)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"sato, 0", "decision-maker, 0", "yamada, 1", "user, 1", "champion, 1"})
  void whoAScenarioIsForIsReached(String audience, int findings) {
    NurtureScenario scenario = NurtureScenario.builder()
        .id("s")
        .addAudience(audience)
        .addStep(Send.of("roi", "email"))
        .build();

    assertThat(
            Verdict.of(RULE, map(FOR_DECIDERS, "yamada").addScenario(scenario).build()))
        .hasSize(findings);
  }

  @Test
  void aScenarioForEverybodyReachesThoseInItsPhases() {
    NurtureScenario scenario = Pieces.scenario("s", List.of("later"), Send.of("roi", "email"));
    JourneyMap map = map(FOR_DECIDERS, "yamada")
        .addPhase(Pieces.phase("later", Pieces.touchpoint("review", Pieces.experience("sato"))))
        .addScenario(scenario)
        .build();

    assertThat(Verdict.of(RULE, map)).isEmpty();
  }

  @Test
  void isAWarning() {
    assertThat(Verdict.severities(RULE, map(FOR_DECIDERS, "yamada").build()))
        .containsExactly(Severity.WARNING, Severity.WARNING);
  }

  private static JourneyMapBuilder map(Content content, String... participants) {
    var quote = Touchpoint.builder().id("quote").addOffer("roi");
    for (String persona : participants) {
      quote.addExperience(Pieces.experience(persona));
    }
    return Pieces.map()
        .addPersona(Pieces.persona("yamada", "user"))
        .addPersona(Pieces.persona("sato", "decision-maker"))
        .addContent(content)
        .addPhase(Pieces.phase("comparison", quote.build()));
  }
}

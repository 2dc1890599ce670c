package io.github.journeydsl.core.analysis.maturity;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.journeydsl.core.Pieces;
import io.github.journeydsl.core.analysis.Share;
import io.github.journeydsl.core.approval.ApprovalChain;
import io.github.journeydsl.core.approval.ApprovalStep;
import io.github.journeydsl.core.approval.ApprovalStepKind;
import io.github.journeydsl.core.approval.Approvers;
import io.github.journeydsl.core.element.ElementKind;
import io.github.journeydsl.core.element.ElementRef;
import io.github.journeydsl.core.model.Addressed;
import io.github.journeydsl.core.model.Content;
import io.github.journeydsl.core.model.EmotionPoint;
import io.github.journeydsl.core.model.Evidence;
import io.github.journeydsl.core.model.EvidenceKind;
import io.github.journeydsl.core.model.Experience;
import io.github.journeydsl.core.model.JourneyMap;
import io.github.journeydsl.core.model.JourneyState;
import io.github.journeydsl.core.model.Kpi;
import io.github.journeydsl.core.model.Opportunity;
import io.github.journeydsl.core.model.Persona;
import io.github.journeydsl.core.model.Phase;
import io.github.journeydsl.core.model.Review;
import io.github.journeydsl.core.model.StakeholderRole;
import io.github.journeydsl.core.model.Touchpoint;
import io.github.journeydsl.core.value.Decimal;
import io.github.journeydsl.core.value.SpanUnit;
import io.github.journeydsl.core.value.TimeSpan;
import io.github.journeydsl.core.value.TimeSpanRange;
import io.github.journeydsl.fixtures.MessageTable;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MaturityTest {

  @Test
  void theMessagesAreCompleteInEveryLanguage() {
    new MessageTable(
            Tally.BUNDLE, Path.of("src/main/java/io/github/journeydsl/core/analysis/maturity"))
        .assertComplete();
  }

  @Test
  void anEmptyMapIsNotCompleteAnywhereButInApprovals() {
    Maturity maturity = Maturity.of(Pieces.map().build());
    assertThat(maturity.share().part()).isZero();
    maturity.parts().forEach((part, share) -> {
      boolean mayDoWithout = part == MaturityPart.APPROVALS
          || part == MaturityPart.COVERAGE
          || part == MaturityPart.TOUCHPOINTS
          || part == MaturityPart.EXPERIENCES
          || part == MaturityPart.EMOTIONS;
      assertThat(share.isComplete()).as(part.term()).isEqualTo(mayDoWithout);
    });
    assertThat(maturity.nextSteps())
        .extracting(NextStep::part)
        .containsExactly(MaturityPart.PERSONAS, MaturityPart.PHASES, MaturityPart.OPPORTUNITIES);
    assertThat(maturity.nextSteps().get(1).message().english())
        .isEqualTo("divide map into phases, such as: phases ma-5");
  }

  @Test
  void aMapWithEverythingIsComplete() {
    Maturity maturity = Maturity.of(complete());
    assertThat(maturity.steps()).isEmpty();
    assertThat(maturity.share().isComplete()).isTrue();
    assertThat(maturity.share(MaturityPart.PERSONAS)).isEqualTo(Share.of(14, 14));
    assertThat(maturity.share(MaturityPart.EMOTIONS)).isEqualTo(Share.of(4, 4));
  }

  @Test
  void whatIsMissingInSeveralElementsIsOneStepThatNamesTheFirst() {
    JourneyMap map = complete();
    JourneyMap nameless = map.toBuilder()
        .personas(map.personas().stream()
            .map(persona ->
                Persona.builder().from(persona).title(Optional.empty()).build())
            .toList())
        .build();
    NextStep step = Maturity.of(nameless).nextSteps().get(0);
    assertThat(step.part()).isEqualTo(MaturityPart.PERSONAS);
    assertThat(step.places()).isEqualTo(2);
    assertThat(step.element()).isEqualTo(ElementRef.of(ElementKind.PERSONA, "mori"));
    assertThat(step.message().english()).isEqualTo("give the title of 森 (one of 2 such places)");
    assertThat(step.message().in(Locale.JAPANESE)).isEqualTo("森の役職を書く（同様の箇所は計2）");
  }

  @Test
  void anAssumptionIsNoEvidence() {
    JourneyMap map = withEmotion(EmotionPoint.of(1).from(Evidence.of(EvidenceKind.ASSUMPTION)));
    Maturity maturity = Maturity.of(map);
    assertThat(maturity.share(MaturityPart.EMOTIONS)).isEqualTo(Share.of(2, 4));
    assertThat(maturity.nextSteps().get(0).message().english())
        .isEqualTo("say where the emotion is known from: 森 at Webinar (one of 2 such places)");
  }

  @Test
  void aMissingApprovalCountsOnlyWhereSomebodyApprovesLast() {
    JourneyMap without = complete().toBuilder().approvalChains(List.of()).build();
    assertThat(Maturity.of(without).share(MaturityPart.APPROVALS)).isEqualTo(Share.of(0, 0));
    JourneyMap needed =
        without.toBuilder().addDmuRole(StakeholderRole.of("final-approver")).build();
    assertThat(Maturity.of(needed).share(MaturityPart.APPROVALS)).isEqualTo(Share.of(0, 2));
  }

  @Test
  void aPainCanBeAddressedByItselfOrWithItsTouchpoint() {
    JourneyMap map = complete();
    Opportunity opportunity = map.opportunities().get(0);
    JourneyMap byPain = map.toBuilder()
        .opportunities(List.of(opportunity.toBuilder()
            .addresses(List.of(Addressed.pain("too long")))
            .build()))
        .build();
    assertThat(Maturity.of(byPain).steps()).isEmpty();
    JourneyMap byNothing = map.toBuilder()
        .opportunities(List.of(opportunity.toBuilder().addresses(List.of()).build()))
        .build();
    assertThat(Maturity.of(byNothing).steps())
        .extracting(step -> step.message().english())
        .containsExactly("find an opportunity for the pain \"too long\" (one of 2 such places)");
  }

  private static JourneyMap withEmotion(EmotionPoint emotion) {
    JourneyMap map = complete();
    Phase phase = map.phases().get(0);
    Touchpoint touchpoint = phase.touchpoints().get(0);
    List<Experience> felt = touchpoint.experiences().stream()
        .map(experience -> experience.toBuilder().emotion(emotion).build())
        .toList();
    Touchpoint other = touchpoint.toBuilder().experiences(felt).build();
    return map.toBuilder()
        .phases(List.of(phase.toBuilder().touchpoints(List.of(other)).build()))
        .build();
  }

  private static JourneyMap complete() {
    Phase phase = Phase.builder()
        .id("comparison")
        .goal("choose")
        .duration(TimeSpanRange.of(2, SpanUnit.WEEK))
        .addKpi(new Kpi("meetings", Decimal.of(1), Decimal.of(2), Optional.empty()))
        .approvalChain("ringi")
        .addTouchpoint(Touchpoint.builder()
            .id("webinar")
            .label("Webinar")
            .channel("webinar")
            .owner("Marketing")
            .addOffer("guide")
            .addExperiences(experience("mori"), experience("ishii"))
            .build())
        .build();
    return Pieces.map()
        .description("d")
        .state(JourneyState.AS_IS)
        .addOwner("Marketing")
        .review(new Review(LocalDate.of(2026, 1, 1), TimeSpan.months(3)))
        .addPersonas(persona("mori", "森", "user"), persona("ishii", "石井", "decision-maker"))
        .addContent(Content.builder().id("guide").kind("guide").build())
        .addPhase(phase)
        .addApprovalChain(ApprovalChain.builder()
            .id("ringi")
            .addStep(ApprovalStep.builder()
                .id("draft")
                .kind(ApprovalStepKind.DRAFT)
                .approvers(Approvers.of("mori"))
                .within(TimeSpan.days(1))
                .build())
            .build())
        .addOpportunity(Opportunity.builder()
            .id("shorter")
            .addAddress(Addressed.touchpoint("webinar"))
            .impact(4)
            .ease(4)
            .addOwner("Marketing")
            .target(new Kpi("length", Decimal.of(60), Decimal.of(30), Optional.empty()))
            .build())
        .build();
  }

  private static Persona persona(String id, String label, String role) {
    return Persona.builder()
        .id(id)
        .label(label)
        .addRole(role)
        .department("d")
        .title("t")
        .addGoal("g")
        .addChallenge("c")
        .addInformation("i")
        .addSource("s")
        .approvalChain("ringi")
        .build();
  }

  private static Experience experience(String persona) {
    return Experience.builder()
        .persona(persona)
        .addAction("a")
        .addThought("t")
        .addPain("too long")
        .emotion(EmotionPoint.of(-1).from(Evidence.of(EvidenceKind.INTERVIEW)))
        .build();
  }
}

package io.github.journeydsl.core.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.journeydsl.core.Pieces;
import io.github.journeydsl.core.approval.ApprovalChain;
import io.github.journeydsl.core.diagnostic.Related;
import io.github.journeydsl.core.element.ElementKind;
import io.github.journeydsl.core.element.ElementRef;
import io.github.journeydsl.core.model.EmotionPoint;
import io.github.journeydsl.core.model.JourneyMap;
import io.github.journeydsl.core.model.Status;
import io.github.journeydsl.core.model.Suppression;
import io.github.journeydsl.core.problem.Message;
import io.github.journeydsl.core.rules.JourneyRules;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuppressionsTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 10, 5);
  private static final String RULE = "emotion-unsupported";

  private final JourneyMap map = Pieces.map()
      .status(Status.PUBLISHED)
      .addPersona(Pieces.persona("yamada", "user"))
      .addPhase(Pieces.phase(
          "awareness",
          Pieces.touchpoint("search", Pieces.experience("yamada", EmotionPoint.of(-2)))))
      .addPhase(Pieces.phase(
          "comparison",
          Pieces.touchpoint("webinar", Pieces.experience("yamada", EmotionPoint.of(1)))))
      .build();

  @Test
  void withoutOneEverythingIsFound() {
    assertThat(places(map))
        .containsExactly("experience search/yamada", "experience webinar/yamada");
  }

  @Test
  void onTheWholeMapItSilencesTheRule() {
    assertThat(places(accepting(Suppression.of(RULE, "seen")))).isEmpty();
  }

  @Test
  void onAnElementItSilencesWhatIsFoundThere() {
    ElementRef experience = ElementRef.of(ElementKind.EXPERIENCE, "search", "yamada");

    assertThat(places(accepting(Suppression.of(RULE, experience, "seen"))))
        .containsExactly("experience webinar/yamada");
  }

  @ParameterizedTest
  @CsvSource({"TOUCHPOINT, search", "PHASE, awareness"})
  void onAWholeItSilencesWhatIsFoundAtItsParts(ElementKind kind, String id) {
    assertThat(places(accepting(Suppression.of(RULE, ElementRef.of(kind, id), "seen"))))
        .containsExactly("experience webinar/yamada");
  }

  @Test
  void onAnApprovalItSilencesWhatIsFoundAtItsSteps() {
    Finding finding = Finding.at(
            ElementRef.of(ElementKind.STEP, "ringi", "draft"), Message.plain("found"))
        .build();
    ElementRef ringi = ElementRef.of(ElementKind.APPROVAL, "ringi");

    assertThat(found(finding, Suppression.of("any-rule", ringi, "seen"))).isZero();
  }

  @Test
  void onARelatedElementItSilencesTheFindingToo() {
    ElementRef phase = ElementRef.of(ElementKind.PHASE, "awareness");
    ElementRef role = ElementRef.of(ElementKind.ROLE, "user");
    ElementRef experience = ElementRef.of(ElementKind.EXPERIENCE, "webinar", "yamada");
    Finding finding = Finding.at(phase, Message.plain("found"))
        .addRelated(Related.at(role, Message.plain("role")))
        .addRelated(Related.at(experience, Message.plain("here")))
        .build();
    ElementRef comparison = ElementRef.of(ElementKind.PHASE, "comparison");
    ElementRef other = ElementRef.of(ElementKind.ROLE, "buyer");

    assertThat(found(finding, Suppression.of("any-rule", role, "seen"))).isZero();
    assertThat(found(finding, Suppression.of("any-rule", comparison, "seen"))).isZero();
    assertThat(found(finding, Suppression.of("any-rule", other, "seen"))).isOne();
  }

  @Test
  void onAnotherElementItSilencesNothing() {
    ElementRef purchase = ElementRef.of(ElementKind.PHASE, "purchase");
    ElementRef persona = ElementRef.of(ElementKind.PERSONA, "yamada");

    assertThat(places(accepting(Suppression.of(RULE, purchase, "seen")))).hasSize(2);
    assertThat(places(accepting(Suppression.of(RULE, persona, "seen")))).hasSize(2);
  }

  @Test
  void ofAnotherRuleItSilencesNothing() {
    assertThat(places(accepting(Suppression.of("content-gap", "seen")))).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource({"2026-10-04, 2", "2026-10-05, 0", "2026-10-06, 0"})
  void itHoldsUpToAndIncludingItsLastDay(LocalDate last, int left) {
    assertThat(places(accepting(Suppression.of(RULE, "seen").until(last)))).hasSize(left);
  }

  @Test
  void oneOfSeveralIsEnough() {
    Suppression expired = Suppression.of(RULE, "seen").until(LocalDate.of(2026, 1, 1));

    assertThat(places(accepting(expired, Suppression.of(RULE, "seen again")))).isEmpty();
  }

  @Test
  void structureIsNeverSilenced() {
    JourneyMap odd = Pieces.map()
        .addPersona(Pieces.persona("a", "astronaut"))
        .addPersona(Pieces.persona("b"))
        .addPersona(Pieces.persona("b"))
        .addSuppression(Suppression.of("unknown-reference", "seen"))
        .addSuppression(Suppression.of("missing-property", "seen"))
        .addSuppression(
            Suppression.of("duplicate-id", ElementRef.of(ElementKind.PERSONA, "b"), "seen"))
        .build();
    ValidationReport report = JourneyValidator.of(JourneyRules.all()).validate(odd, TODAY);

    assertThat(report.of("unknown-reference")).hasSize(1);
    assertThat(report.of("missing-property")).hasSize(2);
    assertThat(report.of("duplicate-id")).hasSize(1);
  }

  private JourneyMap accepting(Suppression... suppressions) {
    return map.toBuilder().addSuppressions(suppressions).build();
  }

  private static List<String> places(JourneyMap map) {
    return JourneyValidator.of(JourneyRules.all()).validate(map, TODAY).of(RULE).stream()
        .map(found -> found.element().orElseThrow().toString())
        .toList();
  }

  private long found(Finding finding, Suppression suppression) {
    JourneyMap accepting = accepting(suppression).toBuilder()
        .addApprovalChain(ApprovalChain.builder().id("ringi").build())
        .build();
    return JourneyValidator.of(List.of(new OneFinding("any-rule", finding)))
        .validate(accepting, TODAY)
        .diagnostics()
        .size();
  }
}

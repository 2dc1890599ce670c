package io.github.journeydsl.core.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.journeydsl.core.Pieces;
import io.github.journeydsl.core.diagnostic.Diagnostic;
import io.github.journeydsl.core.diagnostic.Severity;
import io.github.journeydsl.core.model.EmotionPoint;
import io.github.journeydsl.core.model.Evidence;
import io.github.journeydsl.core.model.EvidenceKind;
import io.github.journeydsl.core.model.Experience;
import io.github.journeydsl.core.model.JourneyMap;
import io.github.journeydsl.core.model.Status;
import org.junit.jupiter.api.Test;

class EmotionUnsupportedTest {

  private static final String RULE = "emotion-unsupported";
  private static final EmotionPoint POINT = EmotionPoint.of(-2, "不安");

  @Test
  void anEmotionWithoutEvidenceIsFoundAtTheExperience() {
    Diagnostic found = Verdict.only(RULE, published(Pieces.experience("yamada", POINT)));

    assertThat(found.element()).hasToString("Optional[experience search/yamada]");
    assertThat(found.property()).contains("emotion");
    assertThat(found.message()).hasToString("the emotion of yamada at search has no evidence");
    assertThat(found.help()).isPresent();
    assertThat(found.severity()).isEqualTo(Severity.WARNING);
  }

  @Test
  void anEmotionThatIsOnlyAssumedIsFound() {
    EmotionPoint assumed = POINT.from(Evidence.of(EvidenceKind.ASSUMPTION));

    assertThat(
            Verdict.only(RULE, published(Pieces.experience("yamada", assumed))).message())
        .hasToString("the emotion of yamada at search is only assumed");
  }

  @Test
  void anEmotionWithEvidenceIsNot() {
    EmotionPoint known = POINT.from(Evidence.of(EvidenceKind.INTERVIEW));

    assertThat(Verdict.of(RULE, published(Pieces.experience("yamada", known)))).isEmpty();
  }

  @Test
  void anExperienceWithoutAnEmotionIsNot() {
    assertThat(Verdict.of(RULE, published(Pieces.experience("yamada")))).isEmpty();
  }

  @Test
  void aDraftMayAssume() {
    JourneyMap draft = published(Pieces.experience("yamada", POINT)).toBuilder()
        .status(Status.DRAFT)
        .build();

    assertThat(Verdict.of(RULE, draft)).isEmpty();
  }

  private static JourneyMap published(Experience experience) {
    return Pieces.map()
        .status(Status.PUBLISHED)
        .addPersona(Pieces.persona("yamada", "user"))
        .addPhase(Pieces.phase("awareness", Pieces.touchpoint("search", experience)))
        .build();
  }
}

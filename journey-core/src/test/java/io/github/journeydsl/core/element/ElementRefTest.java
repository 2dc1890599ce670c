package io.github.journeydsl.core.element;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.journeydsl.core.Refusal;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ElementRefTest {

  private final ElementRef phase = ElementRef.of(ElementKind.PHASE, "comparison");
  private final ElementRef step = ElementRef.of(ElementKind.STEP, "ringi", "manager");

  @Test
  void isShownAsItStandsInASuppression() {
    assertThat(phase).hasToString("phase comparison");
    assertThat(step).hasToString("step ringi/manager");
    assertThat(ElementRef.SCORING).hasToString("scoring");
    assertThat(ElementRef.POLICY).hasToString("policy");
  }

  @Test
  void aPartKnowsItsWholeAndItsOwnId() {
    assertThat(step.ownId()).isEqualTo("manager");
    assertThat(step.wholeId()).contains("ringi");
    assertThat(phase.ownId()).isEqualTo("comparison");
    assertThat(phase.wholeId()).isEmpty();
  }

  @Test
  void isOrderedByKindThenById() {
    ElementRef role = ElementRef.of(ElementKind.ROLE, "z");

    assertThat(
            Stream.of(step, phase, ElementRef.of(ElementKind.PHASE, "a"), role).sorted())
        .containsExactly(role, ElementRef.of(ElementKind.PHASE, "a"), phase, step);
  }

  @ParameterizedTest
  @MethodSource("attempts")
  void whatIsNoIdIsRefused(Refusal refusal) {
    refusal.happens();
  }

  static Stream<Refusal> attempts() {
    return Stream.of(
        Refusal.of("id", "", () -> ElementRef.of(ElementKind.PHASE, "")),
        Refusal.of("id", "two words", () -> ElementRef.of(ElementKind.PHASE, "two words")),
        Refusal.of("id", "", () -> ElementRef.of(ElementKind.STEP, "ringi", "")),
        Refusal.of("id", "", () -> ElementRef.of(ElementKind.STEP, "ringi/")),
        Refusal.of("id", "1st", () -> ElementRef.of(ElementKind.STEP, "1st", "manager")),
        Refusal.of("id", "main", () -> ElementRef.of(ElementKind.SCORING, "main")),
        Refusal.of("id", "main", () -> ElementRef.of(ElementKind.POLICY, "main")));
  }
}

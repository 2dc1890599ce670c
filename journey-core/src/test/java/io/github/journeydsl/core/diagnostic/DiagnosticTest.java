package io.github.journeydsl.core.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.journeydsl.core.Refusal;
import io.github.journeydsl.core.element.ElementKind;
import io.github.journeydsl.core.element.ElementRef;
import io.github.journeydsl.core.problem.Message;
import org.junit.jupiter.api.Test;

class DiagnosticTest {

  private final SourceRange range =
      new SourceRange("ma-adoption.journey", new Position(42, 9, 700), new Position(42, 14, 705));
  private final Diagnostic diagnostic = Diagnostic.builder()
      .id("unknown-reference")
      .severity(Severity.ERROR)
      .message(Message.plain("no persona is called \"yamad\""))
      .build();

  @Test
  void isSummedUpInOneLine() {
    assertThat(diagnostic.summary())
        .isEqualTo("error[unknown-reference]: no persona is called \"yamad\"");
  }

  @Test
  void isSummedUpWithItsPlaceAsCompilersDo() {
    assertThat(diagnostic.toBuilder().range(range).build().summary())
        .isEqualTo("ma-adoption.journey:42:9: "
            + "error[unknown-reference]: no persona is called \"yamad\"");
  }

  @Test
  void isRelatedToElementsAndToPlaces() {
    ElementRef persona = ElementRef.of(ElementKind.PERSONA, "yamada");
    Message message = Message.plain("declared here");

    assertThat(Related.at(persona, message).element()).contains(persona);
    assertThat(Related.at(persona, message).range()).isEmpty();
    assertThat(Related.at(range, message).range()).contains(range);
    assertThat(Related.at(range, message).element()).isEmpty();
  }

  @Test
  void hasAnId() {
    Refusal.of("id", "not an id", () -> diagnostic.toBuilder().id("not an id").build())
        .happens();
  }
}

package io.github.journeydsl.dsl;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.journeydsl.core.diagnostic.Diagnostic;
import io.github.journeydsl.core.diagnostic.Severity;
import io.github.journeydsl.core.element.ElementKind;
import io.github.journeydsl.core.element.ElementRef;
import io.github.journeydsl.dsl.internal.source.DslMessages;
import org.junit.jupiter.api.Test;

/** Diagnostics of maps that have no text, such as those built in Java. */
class DiagnosticWithoutTextTest {

  @Test
  void theElementIsNamedInsteadOfAPlace() {
    Diagnostic diagnostic = Diagnostic.builder()
        .id("key-personas")
        .severity(Severity.WARNING)
        .message(DslMessages.message("no-journey"))
        .element(ElementRef.of(ElementKind.PERSONA, "山田"))
        .addSuggestions("田山")
        .help(DslMessages.message("no-journey.help"))
        .build();
    assertThat(DiagnosticPrinter.withoutText().print(diagnostic)).isEqualTo("""
        warning[key-personas]: this file holds no journey
           = at persona 山田
           = did you mean "田山"?
           = begin it with: journey my-journey "its name"
        """);
  }
}

package io.github.journeydsl.core.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.journeydsl.core.Pieces;
import io.github.journeydsl.core.diagnostic.Diagnostic;
import io.github.journeydsl.core.diagnostic.Severity;
import io.github.journeydsl.core.model.JourneyMap;
import io.github.journeydsl.core.model.JourneyMapBuilder;
import io.github.journeydsl.core.model.Persona;
import org.junit.jupiter.api.Test;

class ReportsToCycleTest {

  private static final String RULE = "reports-to-cycle";

  @Test
  void aCircleIsToldOnceWhereTheMapMeetsItFirst() {
    Diagnostic found = Verdict.only(RULE, map("a b", "b c", "c d", "d b"));

    assertThat(found.element()).hasToString("Optional[persona b]");
    assertThat(found.property()).contains("reports-to");
    assertThat(found.message()).hasToString("the reporting line of b returns to where it began");
    assertThat(Verdict.related(found)).containsExactly("persona c", "persona d");
    assertThat(found.related().get(1).message()).hasToString("d reports to b");
    assertThat(found.help()).isPresent();
  }

  @Test
  void oneselfIsACircleToo() {
    assertThat(Verdict.only(RULE, map("a a")).message())
        .hasToString("a reports to nobody but themselves");
  }

  @Test
  void circlesAreToldInTheOrderOfTheMap() {
    assertThat(Verdict.places(RULE, map("tail z", "b c", "z y", "y z", "c b")))
        .containsExactly("persona b", "persona z");
  }

  @Test
  void aLineThatEndsIsNone() {
    assertThat(Verdict.of(RULE, map("a b", "b c", "c nobody"))).isEmpty();
  }

  @Test
  void aVeryLongLineIsWalkedOnce() {
    String[] lines = new String[50_000];
    for (int at = 0; at < lines.length; at++) {
      lines[at] = "p" + at + " p" + (at + 1) % lines.length;
    }

    assertThat(Verdict.only(RULE, map(lines)).related()).hasSize(lines.length - 1);
  }

  @Test
  void isAnErrorInDraftsToo() {
    assertThat(Verdict.severities(RULE, map("a a")))
        .containsExactly(Severity.ERROR, Severity.ERROR);
  }

  private static JourneyMap map(String... lines) {
    JourneyMapBuilder map = Pieces.map();
    for (String line : lines) {
      String[] names = line.split(" ");
      map.addPersona(
          Persona.builder().id(names[0]).addRole("user").reportsTo(names[1]).build());
    }
    return map.build();
  }
}

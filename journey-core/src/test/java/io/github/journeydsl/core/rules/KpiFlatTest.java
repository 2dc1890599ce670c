package io.github.journeydsl.core.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.journeydsl.core.Pieces;
import io.github.journeydsl.core.diagnostic.Diagnostic;
import io.github.journeydsl.core.diagnostic.Severity;
import io.github.journeydsl.core.model.JourneyMap;
import io.github.journeydsl.core.model.Kpi;
import io.github.journeydsl.core.model.Opportunity;
import io.github.journeydsl.core.value.Decimal;
import org.junit.jupiter.api.Test;

class KpiFlatTest {

  private static final String RULE = "kpi-flat";

  private static final Kpi FLAT = Kpi.of("rate", Decimal.of("18.0"), Decimal.of("18"), "%");
  private static final Kpi RISING = Kpi.of("rate", Decimal.of("18"), Decimal.of("25"), "%");

  @Test
  void aFigureOfAPhaseThatShallStayIsFound() {
    JourneyMap map = Pieces.map()
        .addPhase(Pieces.phase("p").toBuilder().addKpis(RISING, FLAT).build())
        .build();
    Diagnostic found = Verdict.only(RULE, map);

    assertThat(found.element()).hasToString("Optional[phase p]");
    assertThat(found.property()).contains("kpi");
    assertThat(found.message())
        .hasToString("the target of \"rate\" is where it stands already, at 18%");
    assertThat(found.help()).isPresent();
    assertThat(found.severity()).isEqualTo(Severity.INFO);
  }

  @Test
  void theTargetOfAnOpportunityIsFoundToo() {
    JourneyMap map = Pieces.map()
        .addOpportunity(Opportunity.builder().id("o").target(FLAT).build())
        .addOpportunity(Opportunity.builder().id("p").target(RISING).build())
        .build();

    assertThat(Verdict.places(RULE, map)).containsExactly("opportunity o");
    assertThat(Verdict.only(RULE, map).property()).contains("target");
  }
}

package io.github.journeydsl.dsl;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.journeydsl.core.event.EventPattern;
import io.github.journeydsl.core.event.Verb;
import io.github.journeydsl.core.model.Absence;
import io.github.journeydsl.core.model.Kpi;
import io.github.journeydsl.core.model.Phase;
import io.github.journeydsl.core.value.Decimal;
import io.github.journeydsl.core.value.SpanUnit;
import io.github.journeydsl.core.value.TimeSpanRange;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Phases. */
class PhaseStatementsTest {

  private static Phase phase(String properties) {
    return Reads.statements("phase x {\n" + properties + "\n}").phases().get(0);
  }

  @Test
  void aPhaseWithEveryPropertyGivesEveryProperty() {
    assertThat(Reads.statements("""
        phase 購入 "購入・契約" {
          goal      "稟議を通し、契約"
          duration  1..3 months
          kpi       "MQLからSQLへの転換率" from 18% to 25%
          absent    user because "契約には関わらない"
          enters on start free-trial
          approval  ringi
        }
        """).phases())
        .containsExactly(Phase.builder()
            .id("購入")
            .label("購入・契約")
            .goal("稟議を通し、契約")
            .duration(TimeSpanRange.of(1, 3, SpanUnit.MONTH))
            .addKpi(Kpi.of("MQLからSQLへの転換率", Decimal.of(18), Decimal.of(25), "%"))
            .addAbsence(new Absence("user", "契約には関わらない"))
            .addEntryEvent(EventPattern.of(Verb.START, "free-trial"))
            .approvalChain("ringi")
            .build());
  }

  @Test
  void phasesKeepTheirOrder() {
    assertThat(Reads.statements("phase b\nphase a\nphase c").phases())
        .extracting(Phase::id)
        .containsExactly("b", "a", "c");
  }

  @ParameterizedTest
  @EnumSource(SpanUnit.class)
  void aDurationTakesEveryUnitInSingularAndPlural(SpanUnit unit) {
    assertThat(phase("duration 1 " + unit.singular()).duration())
        .contains(TimeSpanRange.of(1, unit));
    assertThat(phase("duration 2.." + 4 + " " + unit.plural()).duration())
        .contains(TimeSpanRange.of(2, 4, unit));
  }

  @Test
  void aDurationOfOneFigureIsARangeOfOne() {
    assertThat(phase("duration 3 weeks").duration()).contains(TimeSpanRange.of(3, SpanUnit.WEEK));
  }

  @Test
  void figuresHaveAPercentSignAUnitOrNothing() {
    assertThat(phase("""
        kpi "a" from -1.5 to +2
        kpi "b" from 18% to 25.5%
        kpi "c" from 1_000 leads to 2_000 leads
        kpi "d" from 3 件 to 4 件
        kpi "e" from 1,000,000 JPY to 2,000,000.50 JPY
        kpi "f" from 1 "full days" to 2 "full days"
        """).kpis())
        .containsExactly(
            Kpi.of("a", Decimal.of("-1.5"), Decimal.of(2)),
            Kpi.of("b", Decimal.of(18), Decimal.of("25.5"), "%"),
            Kpi.of("c", Decimal.of(1000), Decimal.of(2000), "leads"),
            Kpi.of("d", Decimal.of(3), Decimal.of(4), "件"),
            Kpi.of("e", Decimal.of(1_000_000), Decimal.of("2000000.5"), "JPY"),
            Kpi.of("f", Decimal.of(1), Decimal.of(2), "full days"));
  }

  @Test
  void absencesAndEntryEventsAddUp() {
    Phase phase = phase("""
        absent user because "a"
        enters on download guide
        absent 決裁者 because "まだ早い"
        enters on contract-signed
        enters on 契約
        """);
    assertThat(phase.absences())
        .containsExactly(new Absence("user", "a"), new Absence("決裁者", "まだ早い"));
    assertThat(phase.entryEvents())
        .isEqualTo(List.of(
            EventPattern.of(Verb.DOWNLOAD, "guide"),
            EventPattern.of("contract-signed"),
            EventPattern.of("契約")));
  }

  @ParameterizedTest
  @EnumSource(Verb.class)
  void everyVerbHasATarget(Verb verb) {
    assertThat(phase("enters on " + verb.term() + " 何か").entryEvents())
        .containsExactly(EventPattern.of(verb, "何か"));
  }
}

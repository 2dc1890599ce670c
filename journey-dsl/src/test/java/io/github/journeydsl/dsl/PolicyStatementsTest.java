package io.github.journeydsl.dsl;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.journeydsl.core.event.EventAttribute;
import io.github.journeydsl.core.event.EventPattern;
import io.github.journeydsl.core.event.EventType;
import io.github.journeydsl.core.event.Verb;
import io.github.journeydsl.core.policy.SendCap;
import io.github.journeydsl.core.policy.SendDays;
import io.github.journeydsl.core.policy.SendPolicy;
import io.github.journeydsl.core.policy.SendWindow;
import io.github.journeydsl.core.scoring.ScoreAward;
import io.github.journeydsl.core.scoring.ScoreDecay;
import io.github.journeydsl.core.scoring.ScoreStage;
import io.github.journeydsl.core.scoring.Scoring;
import io.github.journeydsl.core.value.CalendarPeriod;
import io.github.journeydsl.core.value.DateRange;
import io.github.journeydsl.core.value.Decimal;
import io.github.journeydsl.core.value.Percent;
import io.github.journeydsl.core.value.TimeSpan;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Declared events, scoring and the send policy. */
class PolicyStatementsTest {

  private static SendPolicy policy(String properties) {
    return Reads.statements("policy {\n" + properties + "\n}").policy().orElseThrow();
  }

  private static SendWindow send(String rest) {
    return policy("send between " + rest).window().orElseThrow();
  }

  @Test
  void anEventDeclaresItsAttributes() {
    assertThat(Reads.statements("""
        event contract-signed "契約の締結"
        event アンケート {
          attribute rating number 1..5
          attribute delta  number -1.5..+1.5
          attribute 感想   text
          attribute vip    flag
          attribute number number 0..1
          attribute text   text
          attribute flag   flag
        }
        """).events())
        .containsExactly(
            EventType.builder().id("contract-signed").label("契約の締結").build(),
            EventType.builder()
                .id("アンケート")
                .addAttributes(
                    number("rating", "1", "5"),
                    number("delta", "-1.5", "1.5"),
                    new EventAttribute("感想", new EventAttribute.Text()),
                    new EventAttribute("vip", new EventAttribute.Flag()),
                    number("number", "0", "1"),
                    new EventAttribute("text", new EventAttribute.Text()),
                    new EventAttribute("flag", new EventAttribute.Flag()))
                .build());
  }

  private static EventAttribute number(String name, String low, String high) {
    return new EventAttribute(name, new EventAttribute.Number(Decimal.of(low), Decimal.of(high)));
  }

  @Test
  void scoringAwardsDecaysAndNamesStages() {
    assertThat(Reads.statements("""
        scoring {
          on view search       +1 at most 10 per month
          on download ma-guide 20
          on 契約              -5 at most 5 per day
          decay 10% every 30 days
          stage MQL at 50
          stage SQL at 80
        }
        """).scoring())
        .contains(Scoring.builder()
            .addAwards(
                ScoreAward.of(EventPattern.of(Verb.VIEW, "search"), 1)
                    .atMost(10, CalendarPeriod.MONTH),
                ScoreAward.of(EventPattern.of(Verb.DOWNLOAD, "ma-guide"), 20),
                ScoreAward.of(EventPattern.of("契約"), -5).atMost(5, CalendarPeriod.DAY))
            .decay(new ScoreDecay(Percent.of(10), TimeSpan.days(30)))
            .addStages(new ScoreStage("MQL", 50), new ScoreStage("SQL", 80))
            .build());
  }

  @Test
  void emptyScoringAndPolicyAreThereAllTheSame() {
    assertThat(Reads.statements("scoring {}").scoring())
        .contains(Scoring.builder().build());
    assertThat(Reads.statements("policy").policy())
        .contains(SendPolicy.builder().build());
    assertThat(Reads.statements("").scoring()).isEmpty();
    assertThat(Reads.statements("").policy()).isEmpty();
  }

  @Test
  void aPolicyWithEveryPropertyGivesEveryProperty() {
    assertThat(policy("""
        consent  email, phone
        consent  郵便
        send     between 09:00 and 18:00 on business days
        at most  2 sends per 7 days
        at most  1 send per 1 day
        holidays 2026-12-29..2027-01-03, 2027-05-01
        holidays 2027-08-13
        """))
        .isEqualTo(SendPolicy.builder()
            .addConsentChannels("email", "phone", "郵便")
            .window(SendWindow.of(LocalTime.of(9, 0), LocalTime.of(18, 0), new SendDays.Business()))
            .addCaps(SendCap.of(2, TimeSpan.days(7)), SendCap.of(1, TimeSpan.days(1)))
            .addHolidays(
                DateRange.of(LocalDate.of(2026, 12, 29), LocalDate.of(2027, 1, 3)),
                DateRange.of(LocalDate.of(2027, 5, 1)),
                DateRange.of(LocalDate.of(2027, 8, 13)))
            .build());
  }

  @Test
  void aWindowWithoutDaysIsForEveryDay() {
    assertThat(send("09:00 and 18:00").days()).isEqualTo(new SendDays.Every());
  }

  @ParameterizedTest
  @EnumSource(DayOfWeek.class)
  void everyWeekdayHasItsName(DayOfWeek day) {
    assertThat(send("09:00 and 18:00 on " + day.name().toLowerCase(Locale.ROOT)).days())
        .isEqualTo(SendDays.Weekdays.of(day));
  }

  @Test
  void weekdaysAreAList() {
    assertThat(send("09:00 and 18:00 on monday, wednesday,\n    friday").days())
        .isEqualTo(SendDays.Weekdays.of(DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY, DayOfWeek.FRIDAY));
  }

  @Test
  void aWindowMayEndAtMidnight() {
    assertThat(send("00:00 and 24:00").to()).isEqualTo(LocalTime.MIDNIGHT);
    assertThat(send("18:00 and 00:00").to()).isEqualTo(LocalTime.MIDNIGHT);
    assertThat(send("9:05 and 18:30").from()).isEqualTo(LocalTime.of(9, 5));
  }

  @Test
  void holidaysGoOnOverLinesBehindAComma() {
    assertThat(policy("holidays 2026-12-31,\n  // 正月\n  2027-01-01..2027-01-03").holidays())
        .containsExactly(
            DateRange.of(LocalDate.of(2026, 12, 31)),
            DateRange.of(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 1, 3)));
  }
}

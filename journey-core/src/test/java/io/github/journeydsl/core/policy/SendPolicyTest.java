package io.github.journeydsl.core.policy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.journeydsl.core.Refusal;
import io.github.journeydsl.core.value.TimeSpan;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SendPolicyTest {

  private static final LocalTime NINE = LocalTime.of(9, 0);

  @Test
  void weekdaysStandInTheOrderOfTheWeekAndOnce() {
    assertThat(SendDays.Weekdays.of(DayOfWeek.SUNDAY, DayOfWeek.MONDAY, DayOfWeek.SUNDAY))
        .isEqualTo(SendDays.Weekdays.of(DayOfWeek.MONDAY, DayOfWeek.SUNDAY));
  }

  @Test
  void aWindowIsOpenEveryDayUnlessDaysAreNamed() {
    assertThat(SendWindow.of(NINE, LocalTime.MIDNIGHT).days()).isEqualTo(new SendDays.Every());
    assertThat(SendWindow.of(NINE, LocalTime.MIDNIGHT, new SendDays.Business()).days())
        .isEqualTo(new SendDays.Business());
  }

  @Test
  void severalCapsHoldTogether() {
    SendCap weekly = SendCap.of(2, TimeSpan.days(7));
    SendCap monthly = SendCap.of(5, TimeSpan.months(1));
    SendPolicy policy = SendPolicy.builder().addCaps(weekly, monthly).build();

    assertThat(policy.caps()).containsExactly(weekly, monthly);
  }

  @ParameterizedTest
  @MethodSource("attempts")
  void valuesThatMayNotExistAreRefusedByFieldAndValue(Refusal refusal) {
    refusal.happens();
  }

  static Stream<Refusal> attempts() {
    LocalTime exact = LocalTime.of(9, 0, 0, 1);
    return Stream.of(
        Refusal.of("at most", "0", () -> SendCap.of(0, TimeSpan.days(7))),
        Refusal.of("per", "0 days", () -> SendCap.of(2, TimeSpan.days(0))),
        Refusal.of("days", "", () -> SendDays.Weekdays.of()),
        Refusal.of("send", exact, () -> SendWindow.of(exact, NINE)),
        Refusal.of("send", exact, () -> SendWindow.of(NINE, exact)),
        Refusal.of(
            "consent",
            "email",
            () -> SendPolicy.builder().addConsentChannels("email", "email").build()));
  }
}

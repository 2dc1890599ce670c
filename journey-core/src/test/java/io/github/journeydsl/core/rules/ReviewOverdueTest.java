package io.github.journeydsl.core.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.journeydsl.core.Pieces;
import io.github.journeydsl.core.diagnostic.Diagnostic;
import io.github.journeydsl.core.diagnostic.Severity;
import io.github.journeydsl.core.model.JourneyMap;
import io.github.journeydsl.core.model.Review;
import io.github.journeydsl.core.value.SpanUnit;
import io.github.journeydsl.core.value.TimeSpan;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReviewOverdueTest {

  private static final String RULE = "review-overdue";

  /** {@link Verdict} judges on 2026-10-05, a Monday. */
  @ParameterizedTest
  @CsvSource({
    "2026-07-04, 3, MONTH, 1",
    "2026-07-05, 3, MONTH, 0",
    "2026-10-05, 1, DAY, 0",
    "2026-10-03, 1, DAY, 1",
    "2026-09-27, 1, WEEK, 1",
    "2026-09-28, 1, WEEK, 0",
    "2025-10-04, 1, YEAR, 1",
    "2025-10-05, 1, YEAR, 0",
    "2026-10-02, 1, BUSINESS_DAY, 0",
    "2026-10-03, 1, BUSINESS_DAY, 0",
    "2026-10-01, 1, BUSINESS_DAY, 1",
    "2026-09-28, 5, BUSINESS_DAY, 0",
    "2026-09-27, 5, BUSINESS_DAY, 1",
    "2026-09-26, 6, BUSINESS_DAY, 0",
    "2026-09-25, 6, BUSINESS_DAY, 0",
    "2026-09-24, 6, BUSINESS_DAY, 1",
    "2026-10-04, 24, HOUR, 0",
    "2026-10-03, 24, HOUR, 1",
    "2026-10-03, 25, HOUR, 0",
    "2026-10-03, 1440, MINUTE, 1",
    "2026-10-03, 1441, MINUTE, 0",
  })
  void isFoundOnTheDayBehindTheOneItIsDue(LocalDate last, int amount, SpanUnit unit, int findings) {
    assertThat(Verdict.of(RULE, map(last, TimeSpan.of(amount, unit)))).hasSize(findings);
  }

  @Test
  void tellsBothDays() {
    Diagnostic found = Verdict.only(RULE, map(LocalDate.of(2026, 1, 31), TimeSpan.months(1)));

    assertThat(found.element()).hasToString("Optional[journey map]");
    assertThat(found.property()).contains("reviewed");
    assertThat(found.message())
        .hasToString("the map was last reviewed on 2026-01-31, and again due on 2026-02-28");
    assertThat(found.help()).isPresent();
  }

  @Test
  void theLongestCadenceOfTheLastYearIsNot() {
    TimeSpan ages = TimeSpan.of(SpanUnit.MINUTE.most(), SpanUnit.MINUTE);

    assertThat(Verdict.of(RULE, map(LocalDate.of(9999, 12, 31), ages))).isEmpty();
  }

  @Test
  void aMapThatIsNeverReviewedIsNot() {
    assertThat(Verdict.of(RULE, Pieces.map().build())).isEmpty();
  }

  @Test
  void isAWarning() {
    assertThat(Verdict.severities(RULE, map(LocalDate.of(2020, 1, 1), TimeSpan.days(1))))
        .containsExactly(Severity.WARNING, Severity.WARNING);
  }

  private static JourneyMap map(LocalDate last, TimeSpan every) {
    return Pieces.map().review(new Review(last, every)).build();
  }
}

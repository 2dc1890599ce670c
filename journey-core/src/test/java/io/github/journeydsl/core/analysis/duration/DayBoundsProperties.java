package io.github.journeydsl.core.analysis.duration;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.journeydsl.core.Pieces;
import io.github.journeydsl.core.model.Phase;
import io.github.journeydsl.core.value.SpanUnit;
import io.github.journeydsl.core.value.TimeSpan;
import io.github.journeydsl.core.value.TimeSpanRange;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.LongSummaryStatistics;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Bounds in days, compared with a walk through the calendar. */
class DayBoundsProperties {

  @Property
  void aWalkThroughTheCalendarStaysWithinTheBounds(
      @ForAll("spans") List<TimeSpan> spans, @ForAll("days") LocalDate start) {
    LocalDate end = start;
    for (TimeSpan span : spans) {
      end = walk(end, span);
    }
    List<Phase> phases = Stream.iterate(0, i -> i < spans.size(), i -> i + 1)
        .map(i -> Phase.builder()
            .id("p" + i)
            .duration(TimeSpanRange.of(spans.get(i).amount(), spans.get(i).unit()))
            .build())
        .toList();
    DayRange days =
        JourneyDuration.of(Pieces.map().addAllPhases(phases).build()).days();
    assertThat(ChronoUnit.DAYS.between(start, end)).isBetween(days.least(), days.most());
  }

  @Property(tries = 30)
  void someMonthsReachTheBounds(@ForAll @IntRange(max = 200) int months) {
    LongSummaryStatistics walked = LongStream.range(0, 146_097)
        .mapToObj(LocalDate::ofEpochDay)
        .mapToLong(start -> ChronoUnit.DAYS.between(start, start.plusMonths(months)))
        .summaryStatistics();
    assertThat(Months.fewestDays(months)).isEqualTo(walked.getMin());
    assertThat(Months.mostDays(months)).isEqualTo(walked.getMax());
  }

  @Property(tries = 100)
  void someWeekdayReachesTheBoundsOfBusinessDays(@ForAll @IntRange(max = 300) int amount) {
    TimeSpan span = TimeSpan.businessDays(amount);
    LongSummaryStatistics walked = LongStream.range(0, 7)
        .mapToObj(LocalDate::ofEpochDay)
        .mapToLong(start -> ChronoUnit.DAYS.between(start, walk(start, span)))
        .summaryStatistics();
    assertThat(Minutes.of(TimeSpanRange.of(amount, SpanUnit.BUSINESS_DAY)).days())
        .isEqualTo(new DayRange(walked.getMin(), walked.getMax()));
  }

  private static LocalDate walk(LocalDate start, TimeSpan span) {
    return switch (span.unit()) {
      case WEEK -> start.plusWeeks(span.amount());
      case MONTH -> start.plusMonths(span.amount());
      case YEAR -> start.plusYears(span.amount());
      case BUSINESS_DAY -> businessDays(start, span.amount());
      default -> start.plusDays(span.amount());
    };
  }

  private static LocalDate businessDays(LocalDate start, int amount) {
    LocalDate day = start;
    for (int left = amount; left > 0; ) {
      day = day.plusDays(1);
      if (day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0) {
        left--;
      }
    }
    return day;
  }

  @Provide
  Arbitrary<List<TimeSpan>> spans() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 100),
            Arbitraries.of(
                SpanUnit.DAY, SpanUnit.BUSINESS_DAY, SpanUnit.WEEK, SpanUnit.MONTH, SpanUnit.YEAR))
        .as(TimeSpan::of)
        .list()
        .ofMaxSize(6);
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.longs().between(0, 146_096).map(LocalDate::ofEpochDay);
  }
}

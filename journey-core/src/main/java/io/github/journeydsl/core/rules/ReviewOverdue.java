package io.github.journeydsl.core.rules;

import io.github.journeydsl.core.diagnostic.Severity;
import io.github.journeydsl.core.internal.CoreMessages;
import io.github.journeydsl.core.model.JourneyMap;
import io.github.journeydsl.core.model.Review;
import io.github.journeydsl.core.validation.Finding;
import io.github.journeydsl.core.validation.Rule;
import io.github.journeydsl.core.validation.RuleContext;
import io.github.journeydsl.core.value.TimeSpan;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.stream.Stream;

/**
 * A map that should have been reviewed before today.
 *
 * <p>Business days are Monday to Friday here: whether a review was due before or behind a public
 * holiday makes no difference to anybody.
 */
final class ReviewOverdue implements Rule {

  private static final int HOURS = 24;
  private static final int MINUTES = 24 * 60;
  private static final int WORKDAYS = 5;

  @Override
  public String id() {
    return "review-overdue";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public Stream<Finding> check(RuleContext context) {
    JourneyMap map = context.map();
    return map.review().stream()
        .filter(review -> due(review).isBefore(context.today()))
        .map(review -> finding(map, review));
  }

  private static LocalDate due(Review review) {
    TimeSpan every = review.every();
    LocalDate last = review.last();
    int amount = every.amount();
    return switch (every.unit()) {
      case MINUTE -> last.plusDays(days(amount, MINUTES));
      case HOUR -> last.plusDays(days(amount, HOURS));
      case DAY -> last.plusDays(amount);
      case BUSINESS_DAY -> workdaysAfter(last, amount);
      case WEEK -> last.plusWeeks(amount);
      case MONTH -> last.plusMonths(amount);
      case YEAR -> last.plusYears(amount);
    };
  }

  /** A day that has begun counts. */
  private static int days(int amount, int ofOneDay) {
    return (amount + ofOneDay - 1) / ofOneDay;
  }

  private static LocalDate workdaysAfter(LocalDate day, int amount) {
    LocalDate due = isWeekend(day) ? day.with(TemporalAdjusters.previous(DayOfWeek.FRIDAY)) : day;
    due = due.plusWeeks(amount / WORKDAYS);
    for (int rest = amount % WORKDAYS; rest > 0; rest--) {
      due = due.getDayOfWeek() == DayOfWeek.FRIDAY ? due.plusDays(3) : due.plusDays(1);
    }
    return due;
  }

  private static boolean isWeekend(LocalDate day) {
    return day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0;
  }

  private static Finding finding(JourneyMap map, Review review) {
    return Finding.at(
            Elements.journey(map),
            CoreMessages.message("review-overdue", review.last(), due(review)))
        .property("reviewed")
        .help(CoreMessages.message("review-overdue.help"))
        .build();
  }
}

package io.github.journeydsl.core.approval;

import io.github.journeydsl.core.calendar.BusinessCalendar;
import io.github.journeydsl.core.value.TimeSpan;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/**
 * The steps of a chain that are taken for an amount.
 *
 * <pre>{@code
 * ApprovalRoute route = ringi.routeFor(Money.of(3_000_000, "JPY"));
 * route.decidingStep().map(ApprovalStep::approvers);   // who decides
 * route.leadTime();                                    // 21 business days
 * route.lastDay(LocalDate.of(2026, 10, 5), calendar);  // when it is over at the latest
 * }</pre>
 *
 * @param steps the steps, in the order they are taken
 */
public record ApprovalRoute(List<ApprovalStep> steps) {

  /** Copies the list. */
  public ApprovalRoute {
    steps = List.copyOf(steps);
  }

  /** The step that decides: the last that approves or decides; nothing if nobody does. */
  public Optional<ApprovalStep> decidingStep() {
    Optional<ApprovalStep> last = Optional.empty();
    for (ApprovalStep step : steps) {
      last = step.kind().decides() ? Optional.of(step) : last;
    }
    return last;
  }

  /** The longest it takes, as far as its steps say how long each of them may take. */
  public LeadTime leadTime() {
    return LeadTime.of(spans());
  }

  /** The steps that do not say how long they may take: by these, the lead time is too short. */
  public List<ApprovalStep> stepsWithoutLimit() {
    return steps.stream().filter(step -> step.within().isEmpty()).toList();
  }

  /** The ids of the contents that its steps need, in the order they are needed. */
  public List<String> documents() {
    return steps.stream().flatMap(step -> step.documents().stream()).distinct().toList();
  }

  /**
   * The last day on which it can still run, if it starts at any time of {@code start} and every
   * step takes as long as it may; steps that do not say how long count as nothing.
   *
   * @return nothing if that day would lie behind the year 9999
   */
  public Optional<LocalDate> lastDay(LocalDate start, BusinessCalendar calendar) {
    return end(start.atTime(LocalTime.MAX), calendar).map(LocalDateTime::toLocalDate);
  }

  /**
   * When it is over at the latest, if it starts at {@code start}: minutes and hours are elapsed
   * time, on days of 24 hours; longer units keep the time of day, and month ends clamp.
   *
   * @return nothing if that moment would lie behind the year 9999
   */
  public Optional<LocalDateTime> end(LocalDateTime start, BusinessCalendar calendar) {
    Optional<LocalDateTime> at = Optional.of(start);
    for (TimeSpan span : spans()) {
      at = at.flatMap(before -> SpanEnd.of(before, span, calendar));
    }
    return at;
  }

  private List<TimeSpan> spans() {
    return steps.stream().flatMap(step -> step.within().stream()).toList();
  }
}

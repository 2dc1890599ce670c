package io.github.journeydsl.dsl.internal.build;

import io.github.journeydsl.core.step.Moment;
import io.github.journeydsl.core.step.Schedule;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.AfterStartMomentContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.DateMomentContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.EveryScheduleContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.MomentContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.NextMomentContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.ScheduleContext;
import io.github.journeydsl.dsl.internal.grammar.JourneyParser.WeeklyScheduleContext;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Optional;

/** Reads moments and schedules: {@code next tuesday at 10:00}, {@code every 1 week}. */
final class MomentReader {

  private final Reading in;

  MomentReader(Reading in) {
    this.in = in;
  }

  Optional<Moment> read(MomentContext moment) {
    if (moment instanceof NextMomentContext next) {
      Optional<DayOfWeek> day = in.literals().weekday(next.day);
      Optional<LocalTime> at = in.literals().time(next.time());
      return day.isPresent() && at.isPresent()
          ? Optional.of(new Moment.Next(day.get(), at.get()))
          : Optional.empty();
    }
    if (moment instanceof AfterStartMomentContext after) {
      return in.literals().span(after.span()).map(Moment.AfterStart::new);
    }
    return in.literals().dateTime(((DateMomentContext) moment).dateTime()).map(Moment.At::new);
  }

  Optional<Schedule> read(ScheduleContext schedule) {
    if (schedule instanceof EveryScheduleContext every) {
      return in.literals().span(every.span()).map(Schedule.Every::new);
    }
    WeeklyScheduleContext weekly = (WeeklyScheduleContext) schedule;
    Optional<DayOfWeek> day = in.literals().weekday(weekly.day);
    Optional<LocalTime> at = in.literals().time(weekly.time());
    return day.isPresent() && at.isPresent()
        ? Optional.of(new Schedule.Weekly(day.get(), at.get()))
        : Optional.empty();
  }
}

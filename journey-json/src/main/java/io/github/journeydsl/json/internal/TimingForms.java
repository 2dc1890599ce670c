package io.github.journeydsl.json.internal;

import static io.github.journeydsl.json.internal.ChoiceForm.kind;
import static io.github.journeydsl.json.internal.Field.required;
import static io.github.journeydsl.json.internal.Quantities.SPAN;
import static io.github.journeydsl.json.internal.RecordForms.object;
import static io.github.journeydsl.json.internal.Texts.DATE_TIME;
import static io.github.journeydsl.json.internal.Texts.TIME;
import static io.github.journeydsl.json.internal.Texts.WEEKDAY;

import io.github.journeydsl.core.step.Moment;
import io.github.journeydsl.core.step.Schedule;
import io.github.journeydsl.core.step.Task;

/** When a step of a scenario goes on, begins again or must be done. */
final class TimingForms {

  static final Form<Moment> MOMENT = ChoiceForm.of(
      "a.moment",
      kind(
          "next",
          Moment.Next.class,
          object(
              "a.next-weekday",
              Moment.Next::new,
              required("day", WEEKDAY, Moment.Next::day),
              required("at", TIME, Moment.Next::at))),
      kind(
          "after-start",
          Moment.AfterStart.class,
          object(
              "a.moment-after-the-start",
              Moment.AfterStart::new,
              required("span", SPAN, Moment.AfterStart::span))),
      kind(
          "at",
          Moment.At.class,
          object("a.point-in-time", Moment.At::new, required("time", DATE_TIME, Moment.At::time))));

  static final Form<Schedule> SCHEDULE = ChoiceForm.of(
      "a.schedule",
      kind(
          "every",
          Schedule.Every.class,
          object(
              "a.regular-schedule",
              Schedule.Every::new,
              required("span", SPAN, Schedule.Every::span))),
      kind(
          "weekly",
          Schedule.Weekly.class,
          object(
              "a.weekly-schedule",
              Schedule.Weekly::new,
              required("day", WEEKDAY, Schedule.Weekly::day),
              required("at", TIME, Schedule.Weekly::at))));

  static final Form<Task.Due> DUE = ChoiceForm.of(
      "a.due-time",
      kind(
          "immediately",
          Task.Due.Immediately.class,
          object("a.immediate-due-time", Task.Due.Immediately::new)),
      kind(
          "within",
          Task.Due.Within.class,
          object(
              "a.due-time-within-a-span",
              Task.Due.Within::new,
              required("span", SPAN, Task.Due.Within::span))));

  private TimingForms() {}
}

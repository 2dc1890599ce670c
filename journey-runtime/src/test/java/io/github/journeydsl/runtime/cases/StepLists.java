package io.github.journeydsl.runtime.cases;

import io.github.journeydsl.core.event.EventPattern;
import io.github.journeydsl.core.step.AddScore;
import io.github.journeydsl.core.step.Alert;
import io.github.journeydsl.core.step.Exit;
import io.github.journeydsl.core.step.HandOff;
import io.github.journeydsl.core.step.If;
import io.github.journeydsl.core.step.Moment;
import io.github.journeydsl.core.step.Move;
import io.github.journeydsl.core.step.Repeat;
import io.github.journeydsl.core.step.ScenarioStep;
import io.github.journeydsl.core.step.Schedule;
import io.github.journeydsl.core.step.Send;
import io.github.journeydsl.core.step.SetAttribute;
import io.github.journeydsl.core.step.Split;
import io.github.journeydsl.core.step.Start;
import io.github.journeydsl.core.step.Task;
import io.github.journeydsl.core.step.Wait;
import io.github.journeydsl.core.step.WaitFor;
import io.github.journeydsl.core.step.WaitUntil;
import io.github.journeydsl.core.value.Percent;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;

/** Steps of scenarios, with every statement, inside of each other in all combinations. */
final class StepLists {

  private static final int DEEPEST = 3;

  private final LocalDate day;

  /** Dates that are waited for lie around {@code day}. */
  StepLists(LocalDate day) {
    this.day = day;
  }

  Arbitrary<List<ScenarioStep>> any() {
    Arbitrary<ScenarioStep> step = plain();
    for (int depth = 1; depth <= DEEPEST; depth++) {
      Arbitrary<List<ScenarioStep>> inner =
          step.list().ofMaxSize(3).withSizeDistribution(RandomDistribution.uniform());
      step = Arbitraries.frequencyOf(Tuple.of(3, plain()), Tuple.of(2, around(inner)));
    }
    return step.list().ofMinSize(1).ofMaxSize(4).withSizeDistribution(RandomDistribution.uniform());
  }

  private Arbitrary<ScenarioStep> plain() {
    return Arbitraries.frequencyOf(
        Tuple.of(5, send()),
        Tuple.of(3, Pools.spans().map(Wait::of)),
        Tuple.of(2, moment().map(WaitUntil::of)),
        Tuple.of(2, move()),
        Tuple.of(2, Arbitraries.of(5, 20, 40, -10, -30).map(AddScore::of)),
        Tuple.of(
            1,
            Combinators.combine(Arbitraries.of(Pools.ATTRIBUTES), Conditions.values())
                .as(SetAttribute::of)),
        Tuple.of(1, task()),
        Tuple.of(1, Arbitraries.create(() -> Alert.of("boss", "look"))),
        Tuple.of(1, Arbitraries.of(Pools.SCENARIOS).map(Start::of)),
        Tuple.of(1, Arbitraries.create(Exit::now)));
  }

  private static Arbitrary<ScenarioStep> send() {
    return Combinators.combine(
            Pools.contents(), Arbitraries.of(Pools.CHANNELS), Pools.spans().optional(0.3))
        .as((content, channel, valid) -> new Send(content, channel, valid, Optional.empty()));
  }

  private static Arbitrary<ScenarioStep> move() {
    return Combinators.combine(Arbitraries.of(Pools.PHASES), Arbitraries.of(false, true))
        .as((phase, back) -> new Move(phase, back, Optional.empty()));
  }

  private static Arbitrary<ScenarioStep> task() {
    Arbitrary<Task.Due> due = Arbitraries.oneOf(
        Arbitraries.create(Task.Due.Immediately::new), Pools.spans().map(Task.Due.Within::new));
    return due.optional().map(until -> new Task("team", "call", until, Optional.empty()));
  }

  private Arbitrary<Moment> moment() {
    Arbitrary<Moment> next =
        Combinators.combine(Arbitraries.of(DayOfWeek.class), times()).as(Moment.Next::new);
    Arbitrary<Moment> date = Combinators.combine(Arbitraries.integers().between(-1, 20), times())
        .as((days, time) -> new Moment.At(day.plusDays(days).atTime(time)));
    return Arbitraries.oneOf(next, Pools.spans().map(Moment.AfterStart::new), date);
  }

  static Arbitrary<LocalTime> times() {
    return Arbitraries.of(
        LocalTime.of(10, 0), LocalTime.MIDNIGHT, LocalTime.of(1, 30), LocalTime.of(2, 15));
  }

  private Arbitrary<ScenarioStep> around(Arbitrary<List<ScenarioStep>> inner) {
    Arbitrary<ScenarioStep> choice = Combinators.combine(
            Combinators.combine(Conditions.any(), inner)
                .as(If.Arm::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(2),
            inner)
        .as((arms, otherwise) -> new If(arms, otherwise, Optional.empty()));
    Arbitrary<ScenarioStep> split = Combinators.combine(inner, inner)
        .as((a, b) ->
            Split.of(new Split.Arm(Percent.of(50), "a", a), new Split.Arm(Percent.of(50), "b", b)));
    Arbitrary<ScenarioStep> waitFor =
        Combinators.combine(Pools.events(), Pools.spans(), inner, inner).as(WaitFor::of);
    Arbitrary<ScenarioStep> repeat = Combinators.combine(
            Arbitraries.integers().between(1, 4), schedule(), inner)
        .as((times, when, steps) ->
            new Repeat(OptionalInt.of(times), when, steps, Optional.empty()));
    return Arbitraries.oneOf(choice, split, waitFor, repeat, handOff(inner));
  }

  private static Arbitrary<Schedule> schedule() {
    Arbitrary<Schedule> weekly =
        Combinators.combine(Arbitraries.of(DayOfWeek.class), times()).as(Schedule.Weekly::new);
    return Arbitraries.oneOf(Pools.spans().map(Schedule.Every::new), weekly);
  }

  private static Arbitrary<ScenarioStep> handOff(Arbitrary<List<ScenarioStep>> inner) {
    Arbitrary<EventPattern> until = Pools.told().filter(event -> !event.equals(Pools.RETURNED));
    return Combinators.combine(until, Pools.spans().optional(0.8), inner, inner)
        .as((event, within, late, returned) ->
            new HandOff("sales", "SQL", event, within, late, returned, Optional.empty()));
  }
}

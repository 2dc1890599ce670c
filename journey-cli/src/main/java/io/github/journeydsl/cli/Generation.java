package io.github.journeydsl.cli;

import io.github.journeydsl.core.model.JourneyMap;
import io.github.journeydsl.runtime.simulation.EventGenerator;
import io.github.journeydsl.runtime.simulation.EventLines;
import java.io.PrintWriter;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * What {@code journey simulate --generate} was asked for.
 *
 * @param seed decides what is made up
 * @param from when it begins, if somebody said so
 * @param leads how many leads, if somebody said so
 * @param days how many days, if somebody said so
 */
record Generation(
    long seed,
    @Nullable TypedTime from,
    @Nullable Integer leads,
    @Nullable Integer days) {

  void write(JourneyMap map, PrintWriter out) throws Refusal {
    EventGenerator generator = EventGenerator.of(map, seed);
    if (from != null) {
      generator = generator.from(from.first(map.timeZone().orElse(ZoneOffset.UTC)));
    }
    if (leads != null) {
      generator = generator.leads(between("--leads", leads, EventGenerator.MOST_LEADS));
    }
    if (days != null) {
      generator = generator.days(between("--days", days, EventGenerator.MOST_DAYS));
    }
    generator.inputs().map(EventLines::write).forEach(out::println);
  }

  private static int between(String option, int number, int most) throws Refusal {
    if (number < 1 || number > most) {
      throw Refusal.of(ExitStatus.MISUSE, "simulate.number", option, most, number);
    }
    return number;
  }
}

package io.github.journeydsl.cli;

import io.github.journeydsl.core.model.JourneyMap;
import io.github.journeydsl.runtime.simulation.EventGenerator;
import io.github.journeydsl.runtime.simulation.EventLines;
import java.io.PrintWriter;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What {@code journey simulate --generate} was asked for.
 *
 * @param seed decides what is made up
 * @param span when it begins and ends, if somebody said so
 * @param leads how many leads, if somebody said so
 * @param days how many days, if somebody said so
 */
record Generation(
    long seed,
    TypedSpan span,
    @Nullable Integer leads,
    @Nullable Integer days) {

  void write(JourneyMap map, PrintWriter out) throws Refusal {
    ZoneId zone = map.timeZone().orElse(ZoneOffset.UTC);
    EventGenerator generator = EventGenerator.of(map, seed);
    Optional<Instant> first = span.forwards(zone).first(zone);
    if (first.isPresent()) {
      generator = generator.from(possible(first.get()));
    }
    Optional<Instant> last = span.last(zone);
    if (last.isPresent()) {
      generator = until(last.get(), generator);
    }
    if (leads != null) {
      generator = generator.leads(leads);
    }
    if (days != null) {
      generator = generator.days(days);
    }
    generator.inputs().map(EventLines::write).forEach(out::println);
  }

  private static Instant possible(Instant first) throws Refusal {
    if (first.isBefore(EventGenerator.FIRST) || first.isAfter(EventGenerator.LAST)) {
      throw Refusal.of(
          ExitStatus.MISUSE, "simulate.range", EventGenerator.FIRST, EventGenerator.LAST);
    }
    return first;
  }

  /** Where it ends by an instant, the days are as many as there are. */
  private static EventGenerator until(Instant last, EventGenerator generator) throws Refusal {
    if (last.isBefore(generator.start())) {
      throw Refusal.of(ExitStatus.MISUSE, "simulate.ends-early", generator.start());
    }
    return generator.days(EventGenerator.MOST_DAYS).to(last);
  }
}

package io.github.journeydsl.cli;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What {@code --from} and {@code --to} cut out.
 *
 * @param from when it begins, if somebody said so
 * @param to when it ends, if somebody said so
 */
record TypedSpan(@Nullable TypedTime from, @Nullable TypedTime to) {

  /** Refuses one that ends before it begins. */
  TypedSpan forwards(ZoneId zone) throws Refusal {
    Optional<Instant> last = last(zone);
    if (first(zone).filter(first -> last.filter(first::isAfter).isPresent()).isPresent()) {
      throw Refusal.of(ExitStatus.MISUSE, "simulate.backwards");
    }
    return this;
  }

  Optional<Instant> first(ZoneId zone) {
    return Optional.ofNullable(from).map(time -> time.first(zone));
  }

  Optional<Instant> last(ZoneId zone) {
    return Optional.ofNullable(to).map(time -> time.last(zone));
  }
}

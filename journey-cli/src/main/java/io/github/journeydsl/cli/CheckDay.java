package io.github.journeydsl.cli;

import io.github.journeydsl.core.model.JourneyMap;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which day "today" is.
 *
 * @param clock tells the time
 * @param told the day of the command line, which holds for all maps
 */
record CheckDay(Clock clock, @Nullable LocalDate told) {

  /** The day of the command line, or else that in the time zone of the map; UTC if it has none. */
  LocalDate at(Optional<JourneyMap> map) {
    if (told != null) {
      return told;
    }
    var zone = map.flatMap(JourneyMap::timeZone).orElse(ZoneOffset.UTC);
    return LocalDate.now(clock.withZone(zone));
  }
}

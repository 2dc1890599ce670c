package io.github.journeydsl.runtime.simulation;

import io.github.journeydsl.core.event.EventType;
import io.github.journeydsl.core.model.Channel;
import io.github.journeydsl.core.model.Content;
import io.github.journeydsl.core.model.JourneyMap;
import io.github.journeydsl.core.model.Persona;
import io.github.journeydsl.core.model.Phase;
import io.github.journeydsl.core.model.Touchpoint;
import io.github.journeydsl.core.scenario.NurtureScenario;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** What people call the elements and the instants of a map. */
final class MapNames {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

  private final JourneyMap map;
  private final ZoneId zone;

  MapNames(JourneyMap map) {
    this.map = map;
    this.zone = map.timeZone().orElse(ZoneOffset.UTC);
  }

  String content(String id) {
    return map.content(id).map(Content::label).orElse(Shown.of(id));
  }

  String channel(String id) {
    return map.channel(id).map(Channel::label).orElse(Shown.of(id));
  }

  String phase(String id) {
    return map.phase(id).map(Phase::label).orElse(Shown.of(id));
  }

  String persona(String id) {
    return map.persona(id).map(Persona::label).orElse(Shown.of(id));
  }

  String scenario(String id) {
    return map.scenario(id).map(NurtureScenario::label).orElse(Shown.of(id));
  }

  /** The label of the touchpoint, or else of the content, that a verb is done to. */
  String target(String id) {
    return map.touchpoint(id).map(Touchpoint::label).orElseGet(() -> content(id));
  }

  String event(String id) {
    return map.events().stream()
        .filter(event -> event.id().equals(id))
        .map(EventType::label)
        .findFirst()
        .orElse(Shown.of(id));
  }

  /** An instant as it is written in the zone of the map, to the minute. */
  String time(Instant at) {
    return TIME.format(ZonedDateTime.ofInstant(at, zone));
  }
}
